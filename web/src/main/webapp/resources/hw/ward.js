/* The ward view renews itself: at once when it is told that somebody changed, and every half minute, because silence
   tells nobody. While the reader is in the list by keyboard, lines change where they are and none moves. */
(function () {
  "use strict";
  const PAUSE = 1000;
  const REGULAR = 30000;
  const part = (page, name) => page.querySelector(`[data-ward=${name}]`);
  let due = null;
  let stale = null;

  const replace = (fresh, name) => {
    const now = part(document, name);
    const then = part(fresh, name);
    if (now && then && now.innerHTML !== then.innerHTML) now.innerHTML = then.innerHTML;
  };
  const isHeld = (list) => list.contains(document.activeElement);

  /* Each line in its place; the cell that holds the focus stays as it is. */
  const renewInPlace = (list, fresh) => {
    part(fresh, "list").querySelectorAll("tbody tr").forEach((then) => {
      const now = document.getElementById(then.id);
      if (!now) return;
      now.dataset.risk = then.dataset.risk;
      [...now.cells].forEach((cell, at) => {
        if (!cell.contains(document.activeElement) && cell.innerHTML !== then.cells[at].innerHTML) cell.innerHTML = then.cells[at].innerHTML;
      });
    });
  };
  const order = (page) => [...page.querySelectorAll("[data-ward=list] tbody tr")].map((row) => row.id).join(" ");

  const show = (fresh) => {
    const list = part(document, "list");
    if (!list || !part(fresh, "list")) return;
    replace(fresh, "counts");
    replace(fresh, "chips");
    if (!isHeld(list)) {
      replace(fresh, "list");
      stale = null;
    } else {
      renewInPlace(list, fresh);
      stale = order(fresh) === order(document) ? null : fresh;
    }
    part(document, "held").hidden = stale === null;
  };

  const look = async () => {
    due = null;
    const answer = await fetch(location.href, { headers: { Accept: "text/html" }, credentials: "same-origin" });
    if (!answer.ok || answer.redirected) return;
    show(new DOMParser().parseFromString(await answer.text(), "text/html"));
  };
  const soon = () => {
    if (due === null) due = setTimeout(look, PAUSE);
  };
  document.addEventListener("hw:ward", soon);
  document.addEventListener("focusout", () => setTimeout(() => {
    const list = part(document, "list");
    if (stale && list && !isHeld(list)) show(stale);
  }, 0));
  setInterval(() => {
    if (!document.hidden) soon();
  }, REGULAR);
})();
