/* Round, checklist, check-in, grade grid and report download. Everything works by keyboard; nothing here decides anything. */
(function () {
  "use strict";
  const all = (selector, box = document) => [...box.querySelectorAll(selector)];
  const on = (type, selector, act) =>
    document.addEventListener(type, (event) => {
      const hit = event.target.closest && event.target.closest(selector);
      if (hit) act(event, hit);
    });

  /* ---- what the server chose in plain form parts ---- */
  const preset = () => {
    all("[data-share]").forEach((part) => (part.style.width = part.dataset.share + "%"));
    all("select[data-value]").forEach((select) => (select.value = select.dataset.value));
    all("[data-value] > li > input[type=radio]").forEach((radio) => (radio.checked = radio.value === radio.closest("[data-value]").dataset.value));
    all("[data-picked]").forEach((grid) => all("input", grid).forEach((radio) => (radio.checked = radio.value === grid.dataset.picked)));
  };
  on("change", "form[data-auto=submit] select", (event, select) => select.form.submit());

  /* ---- round: mark as usual, count, look again at implausible values ---- */
  const count = () => all("[data-marked=count]").forEach((box) => (box.textContent = all("[data-choice] input:checked").filter((radio) => radio.value !== "LATER").length));
  on("click", "[data-usual]", (event, button) => {
    const box = button.dataset.usual === "room" ? button.closest(".hw-round-room") : document;
    all("[data-choice=open]", box).forEach((line) => {
      const chosen = line.querySelector("input:checked");
      if (!chosen || chosen.value === "LATER") line.querySelector("input[value=USUAL]").checked = true;
    });
    button.dispatchEvent(new Event("input", { bubbles: true }));
    const draft = document.querySelector("[data-draft=round]");
    if (draft) draft.querySelector("input").dispatchEvent(new Event("input", { bubbles: true }));
    count();
  });
  on("change", "[data-choice] input", (event, radio) => {
    count();
    if (radio.value === "DIFFERS" && event.isTrusted) {
      const first = radio.closest("li.hw-round-line").querySelector(".hw-round-more input:checked, .hw-round-more input");
      if (first && !event.target.matches(":focus-visible")) first.focus({ preventScroll: true });
    }
  });
  on("focusout", "[data-least]", (event, input) => {
    const hint = document.querySelector(`[data-range="${input.id}"]`);
    const value = Number(input.value.replace(",", ".").replace("。", "."));
    hint.hidden = input.value.trim() === "" || (value >= Number(input.dataset.least) && value <= Number(input.dataset.most));
  });

  /* ---- a secret is copied, or selected where the browser does not let us ---- */
  on("click", "[data-copy]", async (event, button) => {
    const text = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(text.textContent.trim());
      window.hw.toast(button.dataset.copied);
    } catch (refused) {
      window.getSelection().selectAllChildren(text);
    }
  });
  on("click", "[data-print]", () => window.print());

  /* ---- the words of a grade, as it is picked ---- */
  on("change", ".hw-grades input", (event, radio) => {
    const words = document.querySelector("[data-grade-words]");
    if (words) words.textContent = radio.labels[0].textContent.trim();
  });

  /* ---- a question that is asked only after an answer to an earlier one ---- */
  const answerOf = (item) => {
    const field = document.querySelector(`input[name="a-${item}"]:checked`) || document.querySelector(`input[type=text][name="a-${item}"]`);
    return field ? field.value.trim() : "";
  };
  const askOn = () =>
    all("[data-when]").forEach((line) => {
      if (!line.dataset.when) return;
      const before = document.getElementById("q-" + line.dataset.when);
      line.hidden = !before || before.hidden || answerOf(line.dataset.when) !== line.dataset.whenAnswer;
    });
  on("change", ".hw-check-answer", askOn);

  /* ---- a signature is drawn by finger, pen or mouse ---- */
  const pads = () =>
    all("canvas[data-sign]").forEach((pad) => {
      const pen = pad.getContext("2d");
      pen.lineWidth = 3;
      pen.lineCap = "round";
      const at = (event) => [(event.offsetX * pad.width) / pad.clientWidth, (event.offsetY * pad.height) / pad.clientHeight];
      let drawing = false;
      pad.addEventListener("pointerdown", (event) => {
        drawing = true;
        pad.setPointerCapture(event.pointerId);
        pen.beginPath();
        pen.moveTo(...at(event));
      });
      pad.addEventListener("pointermove", (event) => {
        if (!drawing) return;
        pen.lineTo(...at(event));
        pen.stroke();
      });
      pad.addEventListener("pointerup", () => {
        drawing = false;
        document.getElementById(pad.dataset.sign).value = pad.toDataURL("image/png");
      });
    });
  on("click", "[data-sign-clear]", (event, button) => {
    const pad = document.getElementById(button.dataset.signClear);
    pad.getContext("2d").clearRect(0, 0, pad.width, pad.height);
    document.getElementById(pad.dataset.sign).value = "";
  });

  /* ---- the calendar: dragging to a day is another way to fill in "move to"; it still asks ---- */
  on("dragstart", "[data-drag]", (event, one) => event.dataTransfer.setData("text/plain", one.dataset.drag));
  on("dragover", "[data-drop]", (event, day) => {
    event.preventDefault();
    day.classList.add("is-over");
  });
  on("dragleave", "[data-drop]", (event, day) => day.classList.remove("is-over"));
  on("drop", "[data-drop]", (event, day) => {
    event.preventDefault();
    day.classList.remove("is-over");
    const button = document.querySelector(`[data-open=move][data-set-moving="${event.dataTransfer.getData("text/plain")}"]`);
    if (!button) return;
    window.hw.openDialog("move", button);
    document.getElementById("mv-scheduledFor").value = day.dataset.drop;
  });

  /* ---- check-in: the position if the browser gives one within eight seconds, else without ---- */
  on("click", "[data-check-in]", (event, button) => {
    if (button.dataset.located || !navigator.geolocation) return;
    event.preventDefault();
    const send = (position) => {
      if (button.dataset.located) return;
      button.dataset.located = "yes";
      if (position) {
        document.getElementById("latitude").value = position.coords.latitude;
        document.getElementById("longitude").value = position.coords.longitude;
        document.getElementById("accuracy").value = position.coords.accuracy;
      }
      button.click();
    };
    const help = document.querySelector("[data-locating]");
    if (help) help.textContent = help.dataset.locating;
    navigator.geolocation.getCurrentPosition(send, () => send(null), { enableHighAccuracy: true, timeout: 8000, maximumAge: 30000 });
    setTimeout(() => send(null), 9000);
  });

  /* ---- files: what is too large is said before it is sent; when it was taken travels along ---- */
  on("change", "[data-most-bytes]", (event, input) => {
    const files = [...input.files];
    const tooLarge = files.some((file) => file.size > Number(input.dataset.mostBytes));
    const wrong = document.getElementById(input.id.replace("-pick", "-wrong"));
    wrong.hidden = !tooLarge;
    input.setCustomValidity(tooLarge ? wrong.textContent : "");
    input.setAttribute("aria-invalid", String(tooLarge));
    document.getElementById(input.dataset.captured).value = files.length === 1 ? files[0].lastModified : "";
  });

  /* ---- a report takes a moment: say so, and say it on the page when it fails ---- */
  on("submit", "form[data-download]", async (event, form) => {
    event.preventDefault();
    const error = document.querySelector(`[data-download-error="${form.dataset.download}"]`);
    const button = form.querySelector("button.hw-btn-main");
    error.hidden = true;
    button.disabled = true;
    button.classList.add("hw-busy");
    window.hw.toast(form.dataset.slow);
    try {
      const answer = await fetch(form.action + "?" + new URLSearchParams(new FormData(form)), { credentials: "same-origin", headers: { Accept: "application/pdf", "Accept-Language": window.hw.lang } });
      if (!answer.ok || !(answer.headers.get("Content-Type") || "").startsWith("application/pdf")) throw new Error(String(answer.status));
      const name = /filename="?([^";]+)/.exec(answer.headers.get("Content-Disposition") || "");
      const link = document.createElement("a");
      link.href = URL.createObjectURL(await answer.blob());
      link.download = name ? name[1] : "hearthwatch.pdf";
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    } catch (failure) {
      error.textContent = form.dataset.failed;
      error.hidden = false;
    } finally {
      button.disabled = false;
      button.classList.remove("hw-busy");
      document.getElementById("hw-toast").hidden = true;
    }
  });

  document.addEventListener("DOMContentLoaded", () => {
    preset();
    count();
    askOn();
    pads();
  });
})();
