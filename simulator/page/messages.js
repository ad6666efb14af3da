// The list of messages of the open chat: adds, replaces and removes them, puts date separators
// between days, and keeps the view at the bottom as long as the reader is there.

import { byId, el } from "./dom.js";
import { messageRow } from "./bubble.js";
import { dayKey, dayText, parseDate } from "./time.js";

const GROUP_MS = 5 * 60_000;
const PRESS_MS = 8000;

const isCalm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

export class Messages {
  // `on` has: press(messageId, button), command(text), link(href, shown), copy(text), edit(message), reply(message),
  // count(n)
  constructor(on, now) {
    this.on = on;
    this.now = now;
    this.zone = "Asia/Jakarta";
    this.entries = new Map();
    this.scroller = byId("scroller");
    this.list = byId("messages");
    this.down = byId("to-bottom");
    this.stuck = true;
    this.missed = 0;
    this.lastTop = 0;
    this.#watchScrolling();
    this.list.addEventListener("click", (event) => this.#clicked(event));
    this.list.addEventListener("keydown", (event) => {
      if ((event.key === "Enter" || event.key === " ") && event.target.matches("[role=button]")) {
        event.preventDefault();
        event.target.click();
      }
    });
  }

  get all() {
    return [...this.entries.values()].map((entry) => entry.message);
  }

  // Replaces everything, for example when another chat is opened.
  show(messages, zone, { keepPlace = false } = {}) {
    this.zone = zone;
    const top = this.scroller.scrollTop;
    this.entries.clear();
    for (const message of messages) {
      this.entries.set(String(message.id), { message, row: messageRow(message, zone) });
    }
    this.#arrange();
    if (keepPlace && !this.stuck) this.scroller.scrollTop = top;
    else this.toBottom();
  }

  // A message that came just now, or a new version of one that is there.
  put(message) {
    const key = String(message.id);
    const row = messageRow(message, this.zone);
    const old = this.entries.get(key);
    if (old) old.row.replaceWith(row);
    else row.classList.add("fresh");
    this.entries.set(key, { message, row });
    this.#arrange();
    if (old) {
      if (this.stuck) this.toBottom();
    } else if (this.stuck || !message.from_bot) {
      this.toBottom();
    } else {
      this.missed += 1;
      this.#drawDown();
    }
  }

  remove(id) {
    this.entries.get(String(id))?.row.remove();
    this.entries.delete(String(id));
    this.#arrange();
  }

  // Ends the spinners of pressed buttons: the bot has answered something.
  answered() {
    for (const button of this.list.querySelectorAll(".inline.busy")) button.classList.remove("busy");
  }

  // The clock moved: "Hari ini" may have become "Kemarin".
  clockMoved() {
    this.#arrange();
  }

  toBottom(smooth = false) {
    this.stuck = true;
    this.missed = 0;
    this.scroller.scrollTo({ top: this.scroller.scrollHeight, behavior: smooth && !isCalm() ? "smooth" : "instant" });
    this.#drawDown();
  }

  #arrange() {
    for (const day of this.list.querySelectorAll(".day")) day.remove();
    let before = null;
    let anchor = null;
    let lastOwn = null;
    for (const { message, row } of this.entries.values()) {
      const date = parseDate(message.date) ?? this.now();
      const day = dayKey(date, this.zone);
      if (before?.day !== day) {
        const separator = el("li", { class: "day" }, el("span", { class: "pill" }, dayText(date, this.zone, this.now())));
        this.#placeAfter(separator, anchor);
        anchor = separator;
      }
      if (row.parentNode !== this.list || row.previousElementSibling !== anchor) this.#placeAfter(row, anchor);
      const joined = before?.day === day && before.message.from_bot === message.from_bot
        && before.message.kind !== "service" && date - before.date < GROUP_MS && !before.message.buttons?.length;
      row.classList.toggle("joined", joined);
      before?.row.classList.toggle("last", !joined);
      row.classList.remove("last-own");
      if (!message.from_bot && message.kind === "text") lastOwn = row;
      before = { day, date, message, row };
      anchor = row;
    }
    before?.row.classList.add("last");
    lastOwn?.classList.add("last-own");
    for (const row of [...this.list.querySelectorAll(".row")]) {
      if (this.entries.get(row.dataset.messageId)?.row !== row) row.remove();
    }
    this.on.count(this.entries.size);
  }

  #placeAfter(node, anchor) {
    if (anchor) anchor.after(node);
    else this.list.prepend(node);
  }

  #clicked(event) {
    const target = event.target.closest("button, a, code, .spoiler, blockquote.expandable");
    if (!target) return;
    if (target.matches(".inline")) this.#pressed(target);
    else if (target.dataset.edit) this.on.edit(this.entries.get(target.dataset.edit)?.message);
    else if (target.dataset.reply) this.on.reply(this.entries.get(target.dataset.reply)?.message);
    else if (target.dataset.goto) this.#goTo(target.dataset.goto);
    else if (target.dataset.command) this.on.command(target.dataset.command);
    else if (target.matches(".spoiler")) {
      if (!target.classList.contains("open")) event.preventDefault();
      target.classList.add("open");
      target.removeAttribute("aria-label");
    } else if (target.matches("blockquote")) target.classList.toggle("open");
    else if (target.matches("code[role=button]")) {
      if (!getSelection().toString()) this.on.copy(target.textContent);
    } else if (target.matches("a:not(.file)")) {
      event.preventDefault();
      this.on.link(target.href, target.textContent);
    }
  }

  // Shows the message that is quoted somewhere.
  #goTo(id) {
    const row = this.entries.get(id)?.row;
    if (!row) return;
    row.scrollIntoView({ block: "center", behavior: isCalm() ? "instant" : "smooth" });
    row.classList.remove("fresh", "found");
    void row.offsetWidth; // so that the animation starts again
    row.classList.add("found");
  }

  #pressed(node) {
    const { kind, value } = node.dataset;
    const message = this.entries.get(node.dataset.for)?.message;
    if (!message || node.classList.contains("busy")) return;
    if (kind === "callback") {
      node.classList.add("busy");
      setTimeout(() => node.classList.remove("busy"), PRESS_MS);
    }
    this.on.press(message.id, { kind, value, text: node.textContent });
  }

  #watchScrolling() {
    this.scroller.addEventListener("scroll", () => {
      const { scrollTop, scrollHeight, clientHeight } = this.scroller;
      if (scrollHeight - scrollTop - clientHeight < 24) {
        this.stuck = true;
        this.missed = 0;
      } else if (scrollTop < this.lastTop - 2) {
        this.stuck = false;
      }
      this.lastTop = scrollTop;
      this.#drawDown();
    }, { passive: true });
    const keep = new ResizeObserver(() => {
      if (this.stuck) this.toBottom();
      else this.#drawDown();
    });
    keep.observe(this.scroller);
    keep.observe(this.list);
    this.down.addEventListener("click", () => this.toBottom(true));
  }

  #drawDown() {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller;
    this.down.hidden = this.stuck || scrollHeight - scrollTop - clientHeight < 80;
    const badge = this.down.querySelector(".badge");
    badge.textContent = this.missed || "";
    badge.hidden = !this.missed;
    this.down.setAttribute("aria-label", this.missed ? `Ke pesan terbaru, ${this.missed} pesan baru` : "Ke pesan terbaru");
  }
}
