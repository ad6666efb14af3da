// Bad weather between the bot and Telegram: how often a call fails, is lost or is slow, and
// whether Telegram's sending limits hold. Three presets, and every value by itself.

import { api } from "./api.js";
import { byId, el } from "./dom.js";
import { toast } from "./overlays.js";

const FIELDS = [
  { key: "error_500", label: "Galat server (500)", note: "Jawaban galat", steps: [0, 0.05, 0.2, 0.5, 1] },
  { key: "drop_before", label: "Hilang di jalan", note: "Pesan tidak sampai", steps: [0, 0.05, 0.2, 0.5, 1] },
  { key: "drop_after", label: "Jawaban hilang", note: "Sampai, tanpa kabar", steps: [0, 0.05, 0.2, 0.5, 1] },
  { key: "slow_rate", label: "Lambat", note: "Bagian yang tertunda", steps: [0, 0.1, 0.3, 0.6, 1] },
  { key: "slow_seconds", label: "Lama tertunda", note: "Untuk yang lambat", steps: [0, 1, 3, 10, 30], seconds: true },
];

const PRESETS = {
  clear: { error_500: 0, drop_before: 0, drop_after: 0, slow_rate: 0, slow_seconds: 0 },
  rain: { error_500: 0.05, drop_before: 0.05, drop_after: 0.05, slow_rate: 0.3, slow_seconds: 1 },
  storm: { error_500: 0.2, drop_before: 0.2, drop_after: 0.2, slow_rate: 0.6, slow_seconds: 3 },
};

const NAMES = { clear: "Cerah", rain: "Hujan", storm: "Badai" };
const number = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 1 });
const shown = (field, value) => (field.seconds ? `${number.format(value)} detik` : `${number.format(value * 100)} %`);

export class Weather {
  constructor() {
    this.values = { ...PRESETS.clear };
    this.presets = byId("weather-presets");
    this.limits = byId("limits");
    for (const [key, name] of Object.entries(NAMES)) {
      this.presets.append(el("button", {
        type: "button", "data-preset": key, "data-testid": `weather-${key}`, onclick: () => this.#send(PRESETS[key]),
      }, name));
    }
    for (const field of FIELDS) {
      const select = el("select", {
        id: `weather-${field.key}`, "data-testid": `weather-${field.key}`,
        onchange: () => this.#send({ ...this.values, [field.key]: Number(select.value) }),
      });
      byId("weather-fields").append(el("label", { class: "field", for: select.id },
        el("span", {}, field.label, el("small", {}, field.note)), select));
    }
    byId("own-weather").open = matchMedia("(min-width: 1280px) and (min-height: 990px)").matches;
    this.limits.addEventListener("change", () => this.#setLimits());
    this.#draw();
  }

  async load() {
    try {
      this.#take(await api.weather());
    } catch { /* stays as it was; the stream shows that the connection is lost */ }
  }

  #take(data) {
    const weather = data?.weather ?? data ?? {};
    for (const { key } of FIELDS) {
      if (Number.isFinite(weather[key])) this.values[key] = weather[key];
    }
    const limits = data?.limits ?? weather.limits;
    if (typeof (limits?.on ?? limits) === "boolean") this.limits.checked = limits.on ?? limits;
    this.#draw();
  }

  async #send(values) {
    const before = this.values;
    this.values = { ...values };
    this.#draw();
    try {
      await api.setWeather(this.values);
    } catch (error) {
      this.values = before;
      this.#draw();
      toast(`Cuaca belum dapat diubah. ${error.message}`, { kind: "bad" });
    }
  }

  async #setLimits() {
    try {
      await api.setLimits(this.limits.checked);
    } catch (error) {
      this.limits.checked = !this.limits.checked;
      toast(`Batas kirim belum dapat diubah. ${error.message}`, { kind: "bad" });
    }
  }

  #draw() {
    const same = (preset) => FIELDS.every(({ key }) => PRESETS[preset][key] === this.values[key]);
    for (const button of this.presets.children) {
      button.setAttribute("aria-pressed", String(same(button.dataset.preset)));
    }
    for (const field of FIELDS) {
      const value = this.values[field.key];
      const steps = field.steps.includes(value) ? field.steps : [...field.steps, value].sort((a, b) => a - b);
      byId(`weather-${field.key}`).replaceChildren(...steps.map((step) =>
        el("option", { value: step, selected: step === value }, shown(field, step))));
    }
    const rough = ["error_500", "drop_before", "drop_after", "slow_rate"].some((key) => this.values[key] > 0);
    byId("weather-dot").hidden = !rough;
  }
}
