// The moved clock: shows what time it is for the bot (WIB, and the chosen person's own zone)
// and moves it on. The server holds the time; here it only ticks between two answers.

import { api } from "./api.js";
import { byId } from "./dom.js";
import { toast } from "./overlays.js";
import { JAKARTA, dayKey, hourText, longDay, parseDate, shortDay, spanText, zoneLabel } from "./time.js";

const HOUR = 3600;
const SYNC_MS = 30_000;

export class Clock {
  constructor(moved) {
    this.moved = moved;
    this.ahead = 0;
    this.next = null;
    this.zone = JAKARTA;
    this.person = "";
    this.minute = "";
    byId("clock-hour").addEventListener("click", () => this.#move(() => api.advance(HOUR), "Waktu dimajukan 1 jam."));
    byId("clock-day").addEventListener("click", () => this.#move(() => api.advance(24 * HOUR), "Waktu dimajukan 1 hari."));
    byId("clock-session").addEventListener("click", () => this.#move(() => api.toNextSession(), "Waktu dimajukan ke sesi berikutnya."));
    setInterval(() => this.#draw(), 1000);
    setInterval(() => this.sync(), SYNC_MS);
    this.#draw();
  }

  now = () => new Date(Date.now() + this.ahead);

  // From an event or an answer: {now, next_session}.
  set(clock) {
    const now = parseDate(clock?.now);
    if (!now) return;
    const jump = Math.abs(now - this.now());
    this.ahead = now.getTime() - Date.now();
    if ("next_session" in clock) this.next = parseDate(clock.next_session);
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
    const buttons = ["clock-hour", "clock-day", "clock-session"].map(byId);
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
    const ahead = this.next && this.next > now;
    byId("clock-session").disabled = !ahead;
    byId("clock-reason").textContent = ahead
      ? `${shortDay(this.next, JAKARTA)} pukul ${hourText(this.next, JAKARTA)} WIB\n${spanText(this.next - now)} lagi`
      : "Belum ada sesi yang akan datang.";
    const minute = hourText(now, JAKARTA);
    if (this.minute !== minute) {
      this.minute = minute;
      this.moved();
    }
  }
}
