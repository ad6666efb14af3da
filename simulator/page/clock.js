// The moved clock: shows what time it is for the bot (WIB, and the chosen person's own zone)
// and moves it on. The server holds the time; here it only ticks between two answers.

import { api } from "./api.js";
import { byId } from "./dom.js";
import { toast } from "./overlays.js";
import { JAKARTA, dayKey, hourText, longDay, parseDate, shortDay, spanText, zoneLabel } from "./time.js";

const STEPS = { "clock-minutes": [600, "10 menit"], "clock-hour": [3600, "1 jam"], "clock-day": [86_400, "1 hari"] };
// What the clock can be moved to: the button, the line under it, and what it is called.
const GOALS = {
  next_session: { button: "clock-session", reason: "clock-reason", name: "sesi" },
  next_reminder: { button: "clock-reminder", reason: "clock-reminder-reason", name: "pengingat" },
};
const SYNC_MS = 30_000;

export class Clock {
  constructor(moved) {
    this.moved = moved;
    this.ahead = 0;
    this.next = {};
    this.zone = JAKARTA;
    this.person = "";
    this.minute = "";
    for (const [id, [seconds, name]] of Object.entries(STEPS)) {
      byId(id).addEventListener("click", () => this.#move(() => api.advance(seconds), `Waktu dimajukan ${name}.`));
    }
    for (const [goal, { button, name }] of Object.entries(GOALS)) {
      byId(button).addEventListener("click", () =>
        this.#move(() => api.moveTo(goal), `Waktu dimajukan ke ${name} berikutnya.`));
    }
    setInterval(() => this.#draw(), 1000);
    setInterval(() => this.sync(), SYNC_MS);
    this.#draw();
  }

  now = () => new Date(Date.now() + this.ahead);

  // From an event or an answer: {now, next_session, next_reminder}.
  set(clock) {
    const now = parseDate(clock?.now);
    if (!now) return;
    const jump = Math.abs(now - this.now());
    this.ahead = now.getTime() - Date.now();
    for (const goal of Object.keys(GOALS)) {
      if (goal in clock) this.next[goal] = parseDate(clock[goal]);
    }
    this.#draw();
    if (jump > 60_000) this.moved();
  }

  lookAs(person, zone) {
    this.person = person;
    this.zone = zone;
    this.#draw();
  }

  async sync() {
    try {
      this.set(await api.clock());
    } catch { /* the stream shows that the connection is lost */ }
  }

  async #move(request, done) {
    const buttons = [...Object.keys(STEPS), ...Object.values(GOALS).map((goal) => goal.button)].map(byId);
    buttons.forEach((button) => button.setAttribute("aria-disabled", "true"));
    if (this.moving) return;
    this.moving = true;
    try {
      const answer = await request();
      if (answer?.now) this.set(answer);
      else await this.sync();
      toast(done, { kind: "good", key: "clock" });
    } catch (error) {
      toast(`Waktu belum dapat dimajukan. ${error.message}`, { kind: "bad" });
    } finally {
      this.moving = false;
      buttons.forEach((button) => button.removeAttribute("aria-disabled"));
      this.#draw();
    }
  }

  #draw() {
    const now = this.now();
    const own = this.zone !== JAKARTA;
    byId("clock-now").textContent = `${hourText(now, JAKARTA)} WIB`;
    byId("clock-now").dateTime = now.toISOString();
    byId("clock-date").textContent = longDay(now, JAKARTA);
    byId("clock-own").hidden = !own;
    byId("clock-own-time").textContent = `${hourText(now, this.zone)} ${zoneLabel(this.zone)}`;
    byId("clock-own-who").textContent = [
      dayKey(now, this.zone) === dayKey(now, JAKARTA) ? null : shortDay(now, this.zone), `waktu ${this.person}`,
    ].filter(Boolean).join(" · ");
    byId("phone-time").textContent = hourText(now, this.zone);
    byId("clock-pill-time").textContent = hourText(now, JAKARTA);
    for (const [goal, { button, reason, name }] of Object.entries(GOALS)) {
      const next = this.next[goal];
      const ahead = next && next > now;
      byId(button).disabled = !ahead;
      byId(reason).textContent = ahead
        ? `${shortDay(next, JAKARTA)} pukul ${hourText(next, JAKARTA)} WIB\n${spanText(next - now)} lagi`
        : `Belum ada ${name} yang akan datang.`;
    }
    const minute = hourText(now, JAKARTA);
    if (this.minute !== minute) {
      this.minute = minute;
      this.moved();
      if (Object.values(this.next).some((next) => next && next <= now)) this.sync();
    }
  }
}
