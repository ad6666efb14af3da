// The bot's commands: the list behind the "/" button, and what is suggested while a command is
// being typed. Enter sends what is typed unless an entry was chosen with the arrow keys.

import { byId, el } from "./dom.js";

export class Suggestions {
  constructor(field, panel, send) {
    this.field = field;
    this.panel = panel;
    this.send = send;
    this.commands = [];
    this.chosen = -1;
    this.whole = false;
    this.button = byId("commands");
    this.button.addEventListener("click", () => {
      if (this.whole) return this.close();
      this.whole = true;
      this.#draw(this.commands);
      this.field.focus();
    });
    document.addEventListener("pointerdown", (event) => {
      if (!panel.contains(event.target) && !this.button.contains(event.target) && event.target !== field) this.close();
    });
  }

  set(commands) {
    this.commands = commands ?? [];
    this.button.hidden = this.commands.length === 0;
    if (!this.panel.hidden) this.typed();
  }

  // The text changed: suggest what begins like it.
  typed() {
    const text = this.field.value;
    if (!/^\/\w*$/.test(text)) {
      if (text || !this.whole) this.close();
      return;
    }
    const start = text.slice(1).toLowerCase();
    this.#draw(this.commands.filter(({ command }) => command.toLowerCase().startsWith(start)));
  }

  close() {
    this.whole = false;
    this.#draw([]);
  }

  // True when the key was for the list.
  key(event) {
    if (this.panel.hidden) return false;
    const entries = [...this.panel.children];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && !event.altKey) {
      const from = this.chosen < 0 && step < 0 ? 0 : this.chosen;
      this.#choose((from + step + entries.length) % entries.length);
    } else if (event.key === "Escape") {
      this.close();
    } else if (this.chosen >= 0 && event.key === "Enter" && !event.shiftKey) {
      entries[this.chosen].click();
    } else if (this.chosen >= 0 && event.key === "Tab") {
      this.field.value = `/${entries[this.chosen].dataset.name} `;
      this.close();
    } else {
      return false;
    }
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  #choose(index) {
    this.chosen = index;
    [...this.panel.children].forEach((node, at) => {
      node.setAttribute("aria-selected", String(at === index));
      if (at === index) {
        node.scrollIntoView({ block: "nearest" });
        this.field.setAttribute("aria-activedescendant", node.id);
      }
    });
    if (index < 0) this.field.removeAttribute("aria-activedescendant");
  }

  #draw(commands) {
    this.panel.hidden = commands.length === 0;
    this.button.setAttribute("aria-expanded", String(this.whole && commands.length > 0));
    this.panel.replaceChildren(...commands.map(({ command, description }) => {
      const name = command.replace(/^\//, "");
      return el("button", {
        type: "button", class: "suggestion", role: "option", id: `command-${name}`, tabindex: "-1",
        "aria-selected": "false", "data-name": name, "data-testid": "command",
        onclick: () => {
          this.close();
          this.send(`/${name}`);
          this.field.focus();
        },
      }, el("b", {}, `/${name}`), el("span", {}, description ?? ""));
    }));
    this.#choose(-1);
  }
}
