// Dates as people here write them: "09.12", "Kamis, 14 Maret 2027", "Hari ini", always in a
// named zone. Pure functions; what time it is now, the clock module knows.

const LABELS = { "Asia/Jakarta": "WIB", "Asia/Pontianak": "WIB", "Asia/Makassar": "WITA", "Asia/Jayapura": "WIT" };
const ZONES = { WIB: "Asia/Jakarta", WITA: "Asia/Makassar", WIT: "Asia/Jayapura" };
const formats = new Map();

export const JAKARTA = "Asia/Jakarta";

function format(zone, name, options) {
  const key = `${zone} ${name}`;
  if (!formats.has(key)) {
    formats.set(key, new Intl.DateTimeFormat("id-ID", { timeZone: zone, ...options }));
  }
  return formats.get(key);
}

// "WIT" or "Asia/Jayapura" → "Asia/Jayapura"; anything unknown is Jakarta.
export function zoneOf(value) {
  const zone = ZONES[value] ?? value;
  return zone in LABELS ? zone : JAKARTA;
}

export const zoneLabel = (zone) => LABELS[zone] ?? "WIB";

// The server sends ISO 8601; epoch seconds are understood too. Null when there is no date.
export function parseDate(value) {
  if (value === null || value === undefined || value === "") return null;
  const date = new Date(typeof value === "number" ? value * 1000 : value);
  return Number.isNaN(date.getTime()) ? null : date;
}

export const hourText = (date, zone) =>
  format(zone, "hour", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(date);

export const longDay = (date, zone) =>
  format(zone, "long", { weekday: "long", day: "numeric", month: "long", year: "numeric" }).format(date);

export const shortDay = (date, zone) =>
  format(zone, "short", { weekday: "short", day: "numeric", month: "short" }).format(date);

const dayMonth = (date, zone) => format(zone, "dayMonth", { day: "numeric", month: "long" }).format(date);

export function dayKey(date, zone) {
  const parts = format(zone, "key", { year: "numeric", month: "2-digit", day: "2-digit" }).formatToParts(date);
  const part = (type) => parts.find((p) => p.type === type).value;
  return `${part("year")}-${part("month")}-${part("day")}`;
}

// The text of a date separator, as seen at the moment `now`.
export function dayText(date, zone, now) {
  const key = dayKey(date, zone);
  if (key === dayKey(now, zone)) return "Hari ini";
  if (key === dayKey(new Date(now.getTime() - 86_400_000), zone)) return "Kemarin";
  const sameYear = key.slice(0, 4) === dayKey(now, zone).slice(0, 4);
  const text = dayMonth(date, zone);
  return sameYear ? text : `${text} ${key.slice(0, 4)}`;
}

// Milliseconds → "2 hari 3 jam", "45 menit".
export function spanText(milliseconds) {
  const minutes = Math.max(0, Math.round(milliseconds / 60_000));
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  if (days) return hours ? `${days} hari ${hours} jam` : `${days} hari`;
  if (hours) return minutes % 60 ? `${hours} jam ${minutes % 60} menit` : `${hours} jam`;
  return minutes ? `${minutes} menit` : "kurang dari 1 menit";
}
