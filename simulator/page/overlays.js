// What lies over the page for a moment: toasts, questions (dialogs), menus, and copying text.
// Menus and dialogs close with Esc and give the focus back.

import { byId, el } from "./dom.js";

const MAX_TOASTS = 3;

// Shows a short text; `action` is {label, run}, then it stays longer. A later toast with the same
// `key` takes the place of the earlier one.
export function toast(text, { kind = "info", action = null, key = null } = {}) {
  const box = byId("toasts");
  if (key) box.querySelector(`[data-key="${key}"]`)?.remove();
  const node = el("div", { class: `toast ${kind}`, "data-testid": "toast", "data-key": key }, el("span", {}, text));
  let timer;
  const close = () => {
    clearTimeout(timer);
    node.remove();
  };
  const wait = () => {
    timer = setTimeout(close, action ? 8000 : 4500);
  };
  if (action) {
    node.append(el("button", { type: "button", onclick: () => (close(), action.run()) }, action.label));
  }
  node.addEventListener("pointerenter", () => clearTimeout(timer));
  node.addEventListener("pointerleave", wait);
  box.append(node);
  while (box.children.length > MAX_TOASTS) box.firstElementChild.remove();
  wait();
}

let asked = Promise.resolve();

// Asks in a modal dialog; resolves to the `value` of the pressed button, or null (Esc, outside).
// A second question waits for the first.
export function ask(question) {
  asked = asked.then(() => show(question));
  return asked;
}

function show({ title, text, detail = null, buttons }) {
  const dialog = byId("dialog");
  return new Promise((resolve) => {
    dialog.replaceChildren(
      el("h2", { id: "dialog-title" }, title),
      text ? el("p", {}, text) : "",
      detail ? el("p", { class: "detail" }, detail) : "",
      el("div", { class: "dialog-buttons" }, buttons.map(({ label, value, kind }) =>
        el("button", { type: "button", class: kind ?? "plain", onclick: () => dialog.close(value) }, label))),
    );
    dialog.returnValue = "";
    dialog.onclick = (event) => {
      if (event.target === dialog) dialog.close("");
    };
    dialog.onclose = () => resolve(dialog.returnValue || null);
    if (!dialog.open) dialog.showModal();
    dialog.querySelector(".dialog-buttons button:last-child").focus();
  });
}

export const tell = (title, text) => ask({ title, text, buttons: [{ label: "Baik", value: "ok", kind: "primary" }] });

// Ties a button to a list that opens over it. `fill` gives the items each time it opens:
// {icon, label, note, run, kind}. Arrow keys move, Esc and a click outside close.
export function menu(button, panel, fill) {
  const items = () => [...panel.querySelectorAll("button")];
  const close = (refocus = false) => {
    if (panel.hidden) return;
    panel.hidden = true;
    button.setAttribute("aria-expanded", "false");
    if (refocus) button.focus();
  };
  const open = () => {
    panel.replaceChildren(...fill().map((item) =>
      el("button", {
        type: "button", role: "menuitem", class: item.kind ?? "", "data-testid": item.testid,
        onclick: () => (close(), item.run()),
      }, item.icon ?? "", el("span", { class: "label" }, item.label), item.note ? el("small", {}, item.note) : "")));
    panel.hidden = false;
    button.setAttribute("aria-expanded", "true");
    items()[0]?.focus();
  };
  panel.setAttribute("role", "menu");
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");
  button.addEventListener("click", () => (panel.hidden ? open() : close(true)));
  document.addEventListener("pointerdown", (event) => {
    if (!panel.contains(event.target) && !button.contains(event.target)) close();
  });
  panel.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !panel.contains(event.relatedTarget) && event.relatedTarget !== button) close();
  });
  panel.addEventListener("keydown", (event) => {
    const all = items();
    const at = all.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") close(true);
    else if (step) all[(at + step + all.length) % all.length]?.focus();
    else if (event.key === "Home") all[0]?.focus();
    else if (event.key === "End") all.at(-1)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return { close };
}

function copyTheOldWay(text) {
  const area = el("textarea", { class: "sr", readonly: true, "aria-hidden": "true" });
  area.value = text;
  const focused = document.activeElement;
  document.body.append(area);
  area.select();
  let copied = false;
  try {
    copied = document.execCommand("copy");
  } catch { /* the caller offers another way */ }
  area.remove();
  focused?.focus?.();
  return copied;
}

// Copies and says so; in any case offers to put the text into the composer.
export async function copyText(text, paste) {
  let copied = false;
  try {
    await navigator.clipboard.writeText(text);
    copied = true;
  } catch {
    copied = copyTheOldWay(text);
  }
  const short = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  toast(copied ? `Disalin: ${short}` : "Teks belum dapat disalin di peramban ini.", {
    action: { label: "Tempel ke pesan", run: () => paste(text) },
  });
}
