// The reply keyboard under the composer: rows of buttons that send their text, or share the
// phone number after a question. It can be folded away and brought back.

import { byId, el, icon } from "./dom.js";

export class Keyboard {
  // `on` has: say(text), contact()
  constructor(on) {
    this.on = on;
    this.panel = byId("keyboard");
    this.toggle = byId("keyboard-toggle");
    this.keyboard = null;
    this.folded = false;
    this.toggle.addEventListener("click", () => {
      this.folded = !this.folded;
      this.#draw();
    });
    this.panel.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      this.folded = true;
      this.#draw();
      byId("composer").focus();
    });
  }

  set(keyboard) {
    this.keyboard = keyboard?.rows?.length ? keyboard : null;
    this.folded = false;
    this.#draw();
  }

  hide(hidden) {
    this.hiddenByBlock = hidden;
    this.#draw();
  }

  #pressed(button) {
    if (this.keyboard?.one_time) {
      this.folded = true;
      this.#draw();
    }
    if (button.request_contact) this.on.contact();
    else this.on.say(button.text);
  }

  #draw() {
    const there = Boolean(this.keyboard) && !this.hiddenByBlock;
    this.toggle.hidden = !there;
    this.panel.hidden = !there || this.folded;
    this.toggle.setAttribute("aria-expanded", String(!this.panel.hidden));
    this.toggle.setAttribute("aria-label", this.folded ? "Tampilkan tombol jawaban" : "Sembunyikan tombol jawaban");
    this.panel.replaceChildren(...(this.keyboard?.rows ?? []).map((row) =>
      el("div", { class: "reply-row" }, row.map((button) => el("button", {
        type: "button", class: "reply", "data-testid": "reply-button",
        "data-contact": button.request_contact ? "true" : null, onclick: () => this.#pressed(button),
      }, button.request_contact ? icon("contact") : "", el("span", {}, button.text))))));
  }
}
