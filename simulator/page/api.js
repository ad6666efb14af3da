// The only module that talks to the simulator: JSON calls under /sim and the event stream.
// Every failure becomes an ApiError whose message may be shown to a person as it is.

export class ApiError extends Error {}

const UNREACHABLE = "Simulator belum dapat dihubungi. Mohon periksa apakah masih berjalan.";

// What the server says to programs, in the words of a person.
const REFUSALS = [
  [/blocked the bot/, "Bot sedang diblokir."],
  [/0 to 366 days/, "Waktu hanya dapat dimajukan, paling jauh 366 hari."],
  [/no such person/, "Orang itu tidak ada di simulator."],
  [/to reply to/, "Pesan yang dibalas sudah tidak ada."],
  [/no own message/, "Pesan itu sudah tidak ada."],
  [/empty message|has to be a text/, "Pesan masih kosong."],
];

// Some refusals are in the words of a person already.
const WORDED = /^(Belum ada|Berkas|Tombol|Ukuran) /;

function refusal(status, said) {
  if (WORDED.test(said ?? "")) return said;
  const known = REFUSALS.find(([pattern]) => pattern.test(said ?? ""));
  return known?.[1] ?? `Simulator menolak permintaan ini (${String(said || status).replace(/\.$/, "")}).`;
}

async function call(path, body) {
  const options = { headers: { Accept: "application/json" }, cache: "no-store" };
  if (body instanceof FormData) {
    Object.assign(options, { method: "POST", body });
  } else if (body !== undefined) {
    options.method = "POST";
    options.headers["Content-Type"] = "application/json";
    options.body = JSON.stringify(body);
  }
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new ApiError(UNREACHABLE);
  }
  const data = await response.json().catch(() => null);
  if (!response.ok || data?.ok === false) {
    throw new ApiError(refusal(response.status, data?.error));
  }
  return data;
}

const chatPath = (id, rest = "") => `/sim/chat/${encodeURIComponent(id)}${rest}`;

export const api = {
  people: () => call("/sim/people"),
  chat: (id) => call(chatPath(id)),
  say: (id, text, replyTo = null) => call(chatPath(id, "/say"), { text, reply_to: replyTo }),
  edit: (id, messageId, text) => call(chatPath(id, "/edit"), { message_id: messageId, text }),
  press: (id, messageId, value) => call(chatPath(id, "/press"), { message_id: messageId, value }),
  contact: (id, other) => call(chatPath(id, "/contact"), { other }),
  send: (id, kind, caption, replyTo = null) => call(chatPath(id, "/send"), { kind, caption, reply_to: replyTo }),
  block: (id, blocked) => call(chatPath(id, "/block"), { blocked }),
  upload: (id, file, replyTo = null) => {
    const form = new FormData();
    form.append("file", file, file.name);
    if (replyTo !== null) form.append("reply_to", replyTo);
    return call(chatPath(id, "/upload"), form);
  },
  clock: () => call("/sim/clock"),
  advance: (seconds) => call("/sim/clock", { advance: seconds }),
  moveTo: (goal) => call("/sim/clock", { to: goal }),
  weather: () => call("/sim/weather"),
  setWeather: (weather) => call("/sim/weather", weather),
  setLimits: (on) => call("/sim/limits", { on }),
};

// Calls `event` for each event, `opened` whenever the stream stands (events before it may be
// lost, so the caller fetches again) and `lost` when it breaks. Reconnects for ever.
export function listen({ event, opened, lost }) {
  const source = new EventSource("/sim/stream");
  source.onopen = () => opened();
  source.onmessage = (message) => {
    let data;
    try {
      data = JSON.parse(message.data);
    } catch {
      return;
    }
    event(data);
  };
  source.onerror = () => {
    lost();
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(() => listen({ event, opened, lost }), 2000);
    }
  };
}
