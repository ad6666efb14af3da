// Draws one message: text, file, picture, voice, sticker, contact or service line, with its
// time, its marks and the buttons under it. Knows nothing of the list or of the server.

import { el, icon, ownUrl, richText } from "./dom.js";
import { hourText, parseDate } from "./time.js";

const number = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 1 });

export function sizeText(bytes) {
  if (!Number.isFinite(bytes)) return "";
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${number.format(bytes / 1000)} KB` : `${number.format(bytes / 1_000_000)} MB`;
}

// "+6281234560001" → "0812-3456-0001"; anything foreign stays as it is.
export function phoneText(phone) {
  const digits = String(phone ?? "").replace(/[\s()-]/g, "");
  const local = /^\+?62(8\d{7,12})$/.exec(digits)?.[1];
  return local ? `0${local}`.replace(/^(\d{4})(\d{4})(\d+)$/, "$1-$2-$3") : String(phone ?? "");
}

const isPicture = (message) => Boolean(message.file)
  && (message.kind === "photo" || message.file.mime === "image/gif") && ownUrl(message.file.url);

const emptyPicture = () => el("div", { class: "picture none" }, icon("photo"), "Foto");

// The sample photo of the simulator is a single dot: too small to show, so it gets a stand-in.
function picture(message) {
  const show = (event) => {
    if (event.type === "error" || event.target.naturalWidth < 8) event.target.replaceWith(emptyPicture());
  };
  return el("img", {
    onload: show, onerror: show,
    class: "picture", src: ownUrl(message.file.url), alt: message.file.name || "Foto",
    loading: "lazy", draggable: message.protected ? "false" : null,
  });
}

// A text opens in the browser and can be saved; every other file is saved at once.
function fileCard(message) {
  const { name, size, url, mime } = message.file;
  const href = ownUrl(url);
  const opens = /^text\/plain\b/.test(mime ?? "");
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name ?? "")?.[1]?.toUpperCase();
  const body = [
    el("span", { class: "file-badge" }, ending ?? icon("file")),
    el("span", { class: "file-text" },
      el("span", { class: "file-name" }, name || "Berkas"),
      el("span", { class: "file-size" }, [sizeText(size), href && !message.protected ? (opens ? "Buka" : "Unduh") : null]
        .filter(Boolean).join(" · "))),
  ];
  if (!href || message.protected) return el("div", { class: "file" }, body);
  const save = { href, download: name || "berkas", "aria-label": `Unduh ${name || "berkas"}, ${sizeText(size)}` };
  if (!opens) return el("a", { class: "file", "data-testid": "file", ...save }, body);
  return el("div", { class: "file-box" },
    el("a", {
      class: "file", href, target: "_blank", rel: "noopener", "data-testid": "file",
      "aria-label": `Buka ${name || "berkas"}, ${sizeText(size)}`,
    }, body),
    el("a", { class: "file save", title: "Unduh", "data-testid": "file-save", ...save }, icon("save")));
}

const WAVE = [5, 9, 14, 8, 12, 18, 11, 6, 15, 20, 13, 8, 17, 10, 5, 12, 16, 9, 6, 13, 8, 4];

function voice(message) {
  const seconds = message.duration ?? message.file?.duration ?? null;
  return el("div", { class: "voice", role: "img", "aria-label": "Pesan suara" },
    el("span", { class: "voice-play" }, icon("play")),
    el("span", { class: "wave" }, WAVE.map((height) => el("i", { style: `height:${height}px` }))),
    el("span", { class: "file-size" }, seconds ? `0.${String(seconds).padStart(2, "0")}` : "Suara"));
}

function contact(message) {
  const text = (message.text ?? "").trim();
  const phone = message.contact?.phone_number ?? /\+?\d[\d\s()-]{6,}/.exec(text)?.[0]?.trim() ?? "";
  const name = message.contact?.first_name ?? (text.replace(phone, "").replace(/[\s,:·–-]+$/, "").trim() || "Kontak");
  return el("div", { class: "file" },
    el("span", { class: "file-badge round" }, icon("person")),
    el("span", { class: "file-text" },
      el("span", { class: "file-name" }, name), el("span", { class: "file-size" }, phoneText(phone))));
}

const KINDS = { photo: "Foto", voice: "Pesan suara", sticker: "Stiker", contact: "Kontak", document: "Berkas" };

// One line of a message, to quote it.
export function quoteText(message) {
  const file = message.kind === "document" && message.file?.name;
  return [file && `📎 ${file}`, message.text].filter(Boolean).join(" · ").replace(/\s+/g, " ") || (KINDS[message.kind] ?? "Pesan");
}

function quote({ reply_to: quoted }) {
  if (!quoted) return null;
  return el("button", { type: "button", class: "quote", "data-goto": quoted.id, "data-testid": "quote" },
    el("b", {}, quoted.from_bot ? "Daftar K3" : "Anda"), el("span", {}, quoteText(quoted)));
}

function content(message) {
  if (message.kind === "sticker") return [el("div", { class: "sticker" }, message.text || "👍")];
  if (message.kind === "contact") return [contact(message)];
  const parts = [];
  if (message.kind === "voice") parts.push(voice(message));
  else if (isPicture(message)) parts.push(picture(message));
  else if (message.kind === "photo") parts.push(emptyPicture());
  else if (message.file || message.kind === "document") {
    parts.push(fileCard(message.file ? message : { ...message, file: { name: "Berkas" } }));
  }
  if (message.html || message.text) {
    parts.push(el("div", { class: "text", dir: "auto", "data-testid": "message-text" }, richText(message.html, message.text)));
  }
  return parts;
}

function marks(message, zone) {
  const date = parseDate(message.date);
  return el("span", { class: "marks" },
    message.protected ? el("span", { class: "mark-lock", title: "Tidak dapat diteruskan atau disimpan" }, icon("lock")) : null,
    message.edited ? el("span", { "data-testid": "edited" }, "diedit") : null,
    date ? el("time", { datetime: date.toISOString() }, hourText(date, zone)) : null,
    message.from_bot ? null : icon("ticks"));
}

const BUTTON_ICONS = { url: "link", copy: "copy" };

function inlineButton(button, messageId) {
  return el("button", {
    type: "button", class: `inline ${button.style ?? ""}`.trim(), "data-testid": "inline-button",
    "data-kind": button.kind, "data-value": button.value, "data-for": messageId,
    title: button.kind === "url" ? button.value : null,
  }, el("span", {}, button.text), BUTTON_ICONS[button.kind] ? icon(BUTTON_ICONS[button.kind]) : null);
}

function inlineRows(message) {
  const rows = (message.buttons ?? []).filter((row) => row.length);
  if (!rows.length) return null;
  return el("div", { class: "inline-rows" }, rows.map((row) =>
    el("div", { class: "inline-row" }, row.map((button) => inlineButton(button, message.id)))));
}

// The <li> of a message. `row` classes decide gaps and tails; the list sets those.
export function messageRow(message, zone) {
  const hooks = {
    "data-testid": "message", "data-message-id": message.id, "data-kind": message.kind,
    "data-from": message.from_bot ? "bot" : "person",
  };
  if (message.kind === "service" && message.from_bot) {
    return el("li", { class: "row service", ...hooks }, el("span", { class: "pill" }, richText(message.html, message.text)));
  }
  const bare = message.kind === "sticker";
  const shape = [
    "bubble", bare ? "bare" : null, isPicture(message) || message.kind === "photo" ? "with-picture" : null,
    message.protected ? "protected" : null, message.edited ? "is-edited" : null,
  ].filter(Boolean).join(" ");
  const canEdit = !message.from_bot && (message.kind ?? "text") === "text";
  return el("li", { class: `row ${message.from_bot ? "bot" : "own"}`, ...hooks },
    canEdit ? el("button", {
      type: "button", class: "edit-own", "data-edit": message.id, "data-testid": "edit-own",
      "aria-label": "Ubah pesan ini", title: "Ubah pesan ini",
    }, icon("pencil")) : null,
    el("div", { class: "stack" },
      el("div", { class: shape },
        el("span", { class: "sr" }, message.from_bot ? "Daftar K3: " : "Anda: "),
        quote(message), content(message), marks(message, zone)),
      inlineRows(message)),
    message.from_bot ? el("button", {
      type: "button", class: "answer", "data-reply": message.id, "data-testid": "reply-to",
      "aria-label": "Balas pesan ini", title: "Balas",
    }, icon("reply")) : null);
}
