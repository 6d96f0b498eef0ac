/* Vital signs as small multiples. Axes with units, gaps as gaps, thresholds drawn, the number under the finger,
   a table that says the same. Drawn as SVG so that it prints and follows the colour scheme. */
(function () {
  "use strict";
  const box = document.getElementById("vitals");
  if (!box) return;
  const W = 480, H = 132, L = 34, R = 8, T = 8, B = 20;
  let gap = 0;
  const svg = (tag, attributes, text) => {
    const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
    Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
    if (text !== undefined) node.textContent = text;
    return node;
  };
  const clock = new Intl.DateTimeFormat(hw.lang, { hour: "2-digit", minute: "2-digit", hour12: false, timeZone: "Asia/Shanghai" });
  const day = new Intl.DateTimeFormat(hw.lang.startsWith("zh") ? hw.lang : "en-GB", hw.lang.startsWith("zh") ? { month: "long", day: "numeric", timeZone: "Asia/Shanghai" } : { day: "numeric", month: "short", timeZone: "Asia/Shanghai" });
  const figure = (value, digits) => (value === null || value === undefined ? "–" : Number(value).toFixed(digits));

  const draw = (chart, rows, from, to) => {
    const figureBox = box.querySelector(`[data-chart="${chart.key}"]`);
    const lines = chart.of.map((name) => rows.filter((row) => row[name] !== null && row[name] !== undefined).map((row) => ({ t: Date.parse(row.observedAt), v: row[name], low: row[name + "Low"], high: row[name + "High"] })));
    const values = lines.flat().flatMap((point) => [point.v, point.low, point.high]).filter((value) => value !== undefined);
    const plot = figureBox.querySelector("svg");
    plot.replaceChildren();
    plot.setAttribute("viewBox", `0 0 ${W} ${H}`);
    const low = Math.min(chart.min, ...values), high = Math.max(chart.max, ...values);
    const x = (t) => L + ((t - from) / (to - from)) * (W - L - R);
    const y = (v) => T + (1 - (v - low) / (high - low || 1)) * (H - T - B);
    axes(plot, chart, low, high, from, to, x, y);
    [chart.low, chart.high].filter((limit) => limit !== undefined && limit >= low && limit <= high).forEach((limit) => {
      plot.append(svg("line", { class: "c-limit", x1: L, x2: W - R, y1: y(limit), y2: y(limit) }));
      plot.append(svg("text", { class: "c-limit-text", x: W - R, y: y(limit) - 3, "text-anchor": "end" }, limit));
    });
    lines.forEach((line, index) => drawLine(plot, line, chart, x, y, index));
    caption(figureBox, chart, lines);
    finger(plot, chart, lines, x, y);
    if (!values.length) plot.append(svg("text", { class: "c-axis", x: W / 2, y: H / 2, "text-anchor": "middle" }, box.dataset.none));
  };

  const axes = (plot, chart, low, high, from, to, x, y) => {
    const ticks = [low, (low + high) / 2, high];
    ticks.forEach((value) => {
      plot.append(svg("line", { class: "c-grid", x1: L, x2: W - R, y1: y(value), y2: y(value) }));
      plot.append(svg("text", { class: "c-axis", x: L - 5, y: y(value) + 4, "text-anchor": "end" }, Number(value).toFixed(chart.digits && high - low < 8 ? chart.digits : 0)));
    });
    const hours = (to - from) / 3600000;
    const parts = 4;
    for (let i = 0; i <= parts; i++) {
      const t = from + ((to - from) * i) / parts;
      const label = hours <= 48 ? clock.format(t) : day.format(t);
      plot.append(svg("text", { class: "c-axis", x: x(t), y: H - 4, "text-anchor": i === 0 ? "start" : i === parts ? "end" : "middle" }, label));
    }
  };

  const beyond = (chart, value) => (chart.low !== undefined && value <= chart.low) || (chart.high !== undefined && value >= chart.high);

  /* From the least to the greatest of each span, where spans are shown; a day stands alone as a bar. */
  const drawBand = (plot, line, x, y) => {
    line.filter((point) => point.low !== undefined && point.high > point.low).forEach((point) => {
      plot.append(svg("line", { class: "c-band", x1: x(point.t), x2: x(point.t), y1: y(point.low), y2: y(point.high) }));
    });
  };

  const drawLine = (plot, line, chart, x, y, index) => {
    drawBand(plot, line, x, y);
    let path = "";
    line.forEach((point, i) => {
      const broken = i === 0 || point.t - line[i - 1].t > gap;
      path += `${broken ? "M" : "L"}${x(point.t).toFixed(1)} ${y(point.v).toFixed(1)}`;
      const alone = broken && (i === line.length - 1 || line[i + 1].t - point.t > gap);
      const bad = index === 0 && [point.v, point.low, point.high].some((value) => value !== undefined && beyond(chart, value));
      if (alone || bad) plot.append(svg("circle", { class: bad ? "c-bad" : "c-dot", cx: x(point.t), cy: y(point.v), r: bad ? 2.6 : 2 }));
    });
    plot.append(svg("path", { class: "c-line" + (index ? " c-line-2" : ""), d: path }));
  };

  const caption = (figureBox, chart, lines) => {
    const now = figureBox.querySelector(".hw-now");
    const last = lines.map((line) => line[line.length - 1]);
    now.textContent = last.some(Boolean) ? last.map((point) => figure(point && point.v, chart.digits)).join("/") : "–";
    now.classList.toggle("is-danger", last.some((point, i) => i === 0 && point && beyond(chart, point.v)));
  };

  const finger = (plot, chart, lines, x, y) => {
    const line = svg("line", { class: "c-finger", y1: T, y2: H - B, visibility: "hidden" });
    const tip = svg("text", { class: "c-tip", y: T + 8, visibility: "hidden" });
    plot.append(line, tip);
    const all = lines[0] || [];
    plot.onpointermove = (event) => {
      if (!all.length) return;
      const frame = plot.getBoundingClientRect();
      const at = ((event.clientX - frame.left) / frame.width) * W;
      const near = all.reduce((best, point) => (Math.abs(x(point.t) - at) < Math.abs(x(best.t) - at) ? point : best));
      const other = lines[1] && lines[1].find((point) => point.t === near.t);
      line.setAttribute("x1", x(near.t));
      line.setAttribute("x2", x(near.t));
      tip.setAttribute("x", Math.min(Math.max(x(near.t), L + 50), W - 60));
      tip.setAttribute("text-anchor", "middle");
      tip.textContent = `${gap > 3600000 ? day.format(near.t) + " " : ""}${clock.format(near.t)}  ${figure(near.v, chart.digits)}${other ? "/" + figure(other.v, chart.digits) : ""} ${chart.unit}${near.low === undefined ? "" : ` (${figure(near.low, chart.digits)}–${figure(near.high, chart.digits)})`}`;
      line.setAttribute("visibility", "visible");
      tip.setAttribute("visibility", "visible");
    };
    plot.onpointerleave = () => {
      line.setAttribute("visibility", "hidden");
      tip.setAttribute("visibility", "hidden");
    };
  };

  const table = (rows) => {
    const body = box.querySelector("tbody");
    const cell = (text, number) => {
      const td = document.createElement("td");
      if (number) td.className = "hw-num";
      td.textContent = text;
      return td;
    };
    body.replaceChildren(...rows.slice(-60).reverse().map((row) => {
      const tr = document.createElement("tr");
      const score = row.score === undefined ? "–" : (row.partial ? "≥ " : "") + row.score;
      const pressure = row.sbp ? `${figure(row.sbp, 0)}/${figure(row.dbp, 0)}` : "–";
      tr.append(cell(`${day.format(Date.parse(row.observedAt))} ${clock.format(Date.parse(row.observedAt))}`),
        ...[figure(row.hr, 0), figure(row.spo2, 0), figure(row.rr, 0), pressure, figure(row.temp, 1), score].map((text) => cell(text, true)));
      return tr;
    }));
  };

  let waiting = null;
  const load = async () => {
    const answer = await fetch(`/vitals-data?person=${box.dataset.person}&hours=${box.dataset.hours}`, { credentials: "same-origin" });
    if (!answer.ok || answer.redirected) return;
    const data = await answer.json();
    const from = Date.parse(data.from), to = Date.parse(data.to);
    gap = data.gap;
    data.charts.forEach((chart) => draw(chart, data.items, from, to));
    table(data.items);
    const last = data.items[data.items.length - 1];
    const mark = box.querySelector("[data-last]");
    if (mark && last) {
      mark.dateTime = last.observedAt;
      mark.textContent = `${day.format(Date.parse(last.observedAt))} ${clock.format(Date.parse(last.observedAt))}`;
      mark.parentElement.hidden = false;
    }
    box.dataset.count = data.items.length;
  };
  document.addEventListener("hw:vitals", (event) => {
    if (event.detail !== box.dataset.person || waiting) return;
    waiting = setTimeout(() => { waiting = null; load(); }, 250);
  });
  document.addEventListener("DOMContentLoaded", load);
})();
