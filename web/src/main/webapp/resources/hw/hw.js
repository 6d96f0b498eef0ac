/* What pages share in the browser. No framework: rows that open, dialogs, drafts, live regions, ages that go on. */
(function () {
  "use strict";
  const lang = document.documentElement.lang || "zh-CN";
  const on = (type, selector, act) =>
    document.addEventListener(type, (event) => {
      const hit = event.target.closest && event.target.closest(selector);
      if (hit) act(event, hit);
    });

  /* ---- a row opens what it is about; links and buttons inside keep their own meaning ---- */
  on("click", "tr[data-href^='/']", (event, row) => {
    if (event.target.closest("a,button,input,label,select") || String(getSelection())) return;
    location.href = row.dataset.href;
  });

  /* ---- dialogs ---- */
  const openDialog = (id, opener) => {
    const dialog = document.getElementById(id);
    if (!dialog) return;
    if (opener) {
      Object.entries(opener.dataset).forEach(([name, value]) => {
        if (!name.startsWith("set")) return;
        const key = name.slice(3).toLowerCase();
        dialog.querySelectorAll(`[data-key="${key}"]`).forEach((part) => {
          if (part.type === "radio") part.checked = part.value === value;
          else if ("value" in part) part.value = value;
          else if (!part.querySelector("input")) part.textContent = value;
        });
        dialog.querySelectorAll(`[data-key="${key}"] input[type=radio]`).forEach((radio) => {
          radio.checked = radio.value === value;
        });
      });
    }
    dialog.showModal();
    const first = dialog.querySelector(".hw-errors") || dialog.querySelector(".hw-dialog-body input:not([type=hidden]), .hw-dialog-body select, .hw-dialog-body textarea");
    if (first) first.focus();
  };
  on("click", "[data-open]", (event, opener) => {
    event.preventDefault();
    openDialog(opener.dataset.open, opener);
  });
  on("click", "[data-close=dialog]", (event, button) => button.closest("dialog").close());
  on("click", "dialog.hw-dialog", (event, dialog) => {
    if (event.target === dialog) dialog.close();
  });

  /* ---- forms: Enter does not send by accident, a form is sent once, drafts survive ---- */
  on("keydown", ".hw-form input, .hw-dialog-body input", (event, input) => {
    if (event.key === "Enter" && !["submit", "button", "checkbox", "radio"].includes(input.type)) event.preventDefault();
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    if (form.method === "post") {
      form.dataset.sent = "yes";
      if (event.submitter) event.submitter.classList.add("hw-busy");
      setTimeout(() => delete form.dataset.sent, 8000);
    }
    if (form.dataset.forget) {
      Object.keys(sessionStorage).filter((key) => key.startsWith("hw-draft:")).forEach((key) => sessionStorage.removeItem(key));
    }
  });
  const draftKey = (box) => "hw-draft:" + box.dataset.draft;
  const draftParts = (box) => [...box.querySelectorAll("input,textarea,select")].filter((part) => part.name && !["hidden", "submit", "password", "search"].includes(part.type));
  const keepDraft = (box) => {
    const kept = draftParts(box).filter((part) => !["radio", "checkbox"].includes(part.type) || part.checked).map((part) => [part.name, part.value]);
    sessionStorage.setItem(draftKey(box), JSON.stringify(kept));
  };
  const fillFromDraft = (box) => {
    const kept = JSON.parse(sessionStorage.getItem(draftKey(box)) || "[]");
    kept.forEach(([name, value]) => {
      draftParts(box).filter((part) => part.name === name).forEach((part) => {
        if (["radio", "checkbox"].includes(part.type)) part.checked = part.value === value;
        else if (!part.value) part.value = value;
      });
    });
  };
  document.addEventListener("input", (event) => {
    const box = event.target.closest && event.target.closest("[data-draft]");
    if (box) keepDraft(box);
  });

  /* ---- a change that the server hears of at once: data-tell names the hidden button that stands for it. f:ajax would
     write the handler into the element, and the policy of our pages runs no such handlers. ---- */
  on("change", "[data-tell]", (event, box) => {
    const { tell, execute, render } = box.dataset;
    faces.ajax.request(tell, event, { execute: `${tell} ${execute}`, render, "jakarta.faces.behavior.event": "action" });
  });

  /* ---- a day may be typed or picked ---- */
  on("click", "[data-pick]", (event, button) => {
    const text = document.getElementById(button.dataset.pick);
    const native = button.parentElement.querySelector("input[type=date]");
    native.value = text.value;
    native.onchange = () => {
      text.value = native.value;
      text.dispatchEvent(new Event("input", { bubbles: true }));
      text.dispatchEvent(new Event("change", { bubbles: true }));
      text.focus();
    };
    native.showPicker();
  });

  /* ---- ages go on while the page stays open ---- */
  const words = new Intl.RelativeTimeFormat(lang, { numeric: "always" });
  const age = (iso) => {
    const seconds = (Date.parse(iso) - Date.now()) / 1000;
    const away = Math.abs(seconds);
    if (away < 60) return null;
    const [span, unit] = away < 3600 ? [60, "minute"] : away < 172800 ? [3600, "hour"] : [86400, "day"];
    return words.format(Math.trunc(seconds / span), unit);
  };
  const tick = () =>
    document.querySelectorAll("time[data-relative=true]").forEach((time) => {
      const text = age(time.dateTime);
      if (text) time.textContent = text;
    });
  setInterval(tick, 30000);

  /* ---- what the server pushes is only "look again"; the answer is fetched with the reader's own rights ---- */
  let looking = false;
  let again = false;
  const look = async () => {
    if (looking) {
      again = true;
      return;
    }
    looking = true;
    try {
      const answer = await fetch("/live", { headers: { Accept: "text/html" }, credentials: "same-origin" });
      if (!answer.ok || answer.redirected) return;
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      document.querySelectorAll("[data-live]").forEach((region) => {
        const part = fresh.querySelector(`[data-live="${region.dataset.live}"]`);
        if (part && part.innerHTML !== region.innerHTML) region.innerHTML = part.innerHTML;
      });
      document.dispatchEvent(new CustomEvent("hw:looked"));
    } finally {
      looking = false;
      if (again) {
        again = false;
        look();
      }
    }
  };
  const toast = (text) => {
    const box = document.getElementById("hw-toast");
    if (!box || !text) return;
    box.textContent = text;
    box.hidden = false;
    setTimeout(() => (box.hidden = true), 6000);
  };

  window.hw = {
    lang,
    toast,
    openDialog,
    onAlert: (message) => {
      look();
      document.dispatchEvent(new CustomEvent("hw:alert", { detail: message }));
    },
    onNotice: () => {
      look();
      document.dispatchEvent(new CustomEvent("hw:notice"));
    },
    onWard: () => document.dispatchEvent(new CustomEvent("hw:ward")),
    onVitals: (message) => document.dispatchEvent(new CustomEvent("hw:vitals", { detail: message })),
    onOpen: (channel) => document.documentElement.setAttribute(channel === "notices" ? "data-push-notices" : "data-push", "open"),
    /* the connection came back: catch up on what was missed */
    onLost: () => setTimeout(look, 3000),
  };

  /* ---- a list that changes under the reader refreshes itself, unless somebody is typing in it ---- */
  const refreshOn = (what) =>
    document.addEventListener("hw:" + what, async () => {
      const list = document.querySelector(`[data-refresh=${what}]`);
      if (!list || document.querySelector("dialog[open]")) return;
      const answer = await fetch(location.href, { headers: { Accept: "text/html" }, credentials: "same-origin" });
      if (!answer.ok || answer.redirected) return;
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(`[data-refresh=${what}]`);
      if (fresh) list.innerHTML = fresh.innerHTML;
    });
  refreshOn("alert");
  refreshOn("notice");

  /* ---- the session ended while the page was open: signing in again is better than a dead button ---- */
  const signInAgain = (status) => {
    if (status === 401 || status === 403) location.reload();
  };
  document.addEventListener("DOMContentLoaded", () => {
    if (window.faces && faces.ajax) faces.ajax.addOnError((data) => signInAgain(data.responseCode));
    if (window.jQuery) jQuery(document).ajaxError((event, xhr) => signInAgain(xhr.status));
    const note = document.querySelector("[data-toast]");
    if (note) {
      toast(note.dataset.toast);
      (note.dataset.done || "").split(",").forEach((key) => key && sessionStorage.removeItem("hw-draft:" + key));
    }
    document.querySelectorAll("[data-draft]").forEach(fillFromDraft);
    const now = document.querySelector("[data-open-now]");
    if (now) openDialog(now.dataset.openNow, now);
    /* the summary names the field, so that "fill this in" says what */
    document.querySelectorAll(".hw-errors a[href^='#']").forEach((link) => {
      const field = document.getElementById(link.hash.slice(1));
      const box = field && field.closest(".hw-field");
      const label = box && box.querySelector("label, legend, .hw-label");
      if (label) link.textContent = label.firstChild.textContent.trim() + (lang.startsWith("zh") ? "：" : ": ") + link.textContent;
    });
    const focus = document.querySelector("[data-focus=now]");
    if (focus) focus.focus();
    tick();
  });
})();
