// The people one may be: a column on a laptop, a strip on a phone. Arrow keys move between
// them, Enter opens; the badge counts what the bot said while another chat was open.

import { byId, el, icon } from "./dom.js";
import { zoneLabel, zoneOf } from "./time.js";

const HUES = [152, 202, 262, 322, 24, 42, 182, 228];
const STAFF = { owner: "Pemilik", organizer: "Panitia", panitia: "Panitia", admin: "Panitia", verifier: "Verifikator", scanner: "Petugas presensi" };

function initials(name) {
  const words = name.replace(/[^\p{L}\s]/gu, " ").split(/\s+/)
    .filter((word) => word && !/^(bapak|ibu|pak|bu|dr|ir|drs|hj?)$/i.test(word));
  return ((words[0]?.[0] ?? "?") + (words[1]?.[0] ?? "")).toUpperCase();
}

// "I Made Sudarta" → ["I Made", " Sudarta"]: a narrow strip shows only the first part.
function nameParts(name) {
  return /^(\S{1,3}\s+\S+|\S+)(.*)$/.exec(name)?.slice(1) ?? [name, ""];
}

export class People {
  constructor(open) {
    this.open = open;
    this.list = byId("people");
    this.people = [];
    this.current = null;
    this.list.addEventListener("keydown", (event) => this.#keys(event));
    document.addEventListener("keydown", (event) => {
      const step = event.altKey ? { ArrowDown: 1, ArrowUp: -1 }[event.key] : 0;
      if (!step || !this.people.length) return;
      event.preventDefault();
      const at = this.people.findIndex((person) => this.is(person.id));
      this.open(this.people[(at + step + this.people.length) % this.people.length].id);
    });
  }

  is = (id) => String(id) === String(this.current);

  find(id) {
    return this.people.find((person) => String(person.id) === String(id)) ?? null;
  }

  set(people) {
    this.people = people;
    this.draw();
  }

  choose(id) {
    this.current = id;
    const person = this.find(id);
    if (person) person.unread = 0;
    this.draw();
    this.list.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  heard(id) {
    const person = this.find(id);
    if (!person) return;
    person.unread = (Number(person.unread) || 0) + 1;
    this.draw();
  }

  change(id, fields) {
    const person = this.find(id);
    if (person) Object.assign(person, fields);
    this.draw();
  }

  draw() {
    const focused = this.list.contains(document.activeElement) ? document.activeElement.dataset.id : null;
    this.list.replaceChildren(...this.people.map((person) => this.#item(person)));
    if (focused) this.list.querySelector(`[data-id="${CSS.escape(focused)}"]`)?.focus();
    const unread = this.people.reduce((sum, person) => sum + (Number(person.unread) || 0), 0);
    document.title = `${unread ? `(${unread}) ` : ""}Daftar K3 – simulator`;
  }

  #item(person) {
    const here = this.is(person.id);
    const unread = Number(person.unread) || 0;
    const [first, rest] = nameParts(person.name ?? "?");
    const hue = HUES[this.people.indexOf(person) % HUES.length];
    const staff = STAFF[person.role];
    return el("li", {}, el("button", {
      type: "button", class: "person", "data-id": person.id, "data-testid": `person-${person.id}`,
      "aria-current": here ? "true" : null, tabindex: here || (!this.current && person === this.people[0]) ? "0" : "-1",
      title: person.note || null, onclick: () => this.open(person.id),
    },
    el("span", { class: "avatar-box" },
      el("span", { class: "avatar", style: `--hue:${hue}`, "aria-hidden": "true" }, initials(person.name ?? "?")),
      person.blocked ? el("span", { class: "blocked-mark", title: "Memblokir bot" }, icon("block")) : null),
    el("span", { class: "person-text" },
      el("span", { class: "person-name" }, first, el("span", { class: "rest" }, rest)),
      el("span", { class: "person-note" },
        staff ? [el("span", { class: "tag staff" }, staff), " "] : [],
        el("span", { class: "tag" }, zoneLabel(zoneOf(person.zone))), ` ${person.note || ""}`)),
    unread ? el("span", { class: "badge", "data-testid": "unread" }, unread,
      el("span", { class: "sr" }, " pesan baru")) : null));
  }

  #keys(event) {
    if (event.altKey) return;
    const all = [...this.list.querySelectorAll(".person")];
    const at = all.indexOf(document.activeElement);
    const goal = {
      ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1,
    }[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    all[Math.min(all.length - 1, Math.max(0, goal))]?.focus();
  }
}
