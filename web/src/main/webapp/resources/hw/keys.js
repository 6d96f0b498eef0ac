/* Keys for lists of work: j/k or arrows move, Enter opens, x acts, / finds, ? explains. They are heard only while the
   list or nothing at all has the focus, never while somebody types or a dialog is open, and one can switch them off:
   screen readers and speech input have keys of their own. */
(function () {
  "use strict";
  const OFF = "hw-keys-off";
  const lines = () => [...document.querySelectorAll("[data-keys=lines] > li")];
  const current = () => document.activeElement.closest && document.activeElement.closest("[data-keys=lines] > li");
  const listening = () => {
    const focus = document.activeElement;
    return !localStorage.getItem(OFF) && !document.querySelector("dialog[open]") && (!focus || focus === document.body || focus.id === "main" || current());
  };
  const move = (by) => {
    const all = lines();
    if (!all.length) return;
    const at = all.indexOf(current());
    const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))];
    next.tabIndex = -1;
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  };
  const press = (selector) => {
    const line = current();
    const target = line && line.querySelector(selector);
    if (target) target.click();
    return Boolean(target);
  };
  const acts = {
    j: () => move(1),
    ArrowDown: () => move(1),
    k: () => move(-1),
    ArrowUp: () => move(-1),
    x: () => press(".hw-act a, .hw-act button"),
    "/": () => {
      const find = document.querySelector("[data-keys=find]");
      if (find) find.focus();
    },
    "?": () => window.hw.openDialog("keys"),
  };
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || !listening()) return;
    if (event.key === "Enter") {
      /* a link or button inside the line keeps its own meaning */
      if (document.activeElement === current() && press(".hw-what a")) event.preventDefault();
      return;
    }
    /* arrows scroll the page until one has entered the list */
    if (event.key.startsWith("Arrow") && !current()) return;
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  document.addEventListener("DOMContentLoaded", () => {
    const box = document.querySelector("[data-keys=switch]");
    if (!box) return;
    box.checked = !localStorage.getItem(OFF);
    box.addEventListener("change", () => (box.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "yes")));
  });
})();
