// Starts the page and ties its parts together: opens a person's chat, hands events of the
// stream to the parts they concern, and sends what the person does.

import { ApiError, api, listen } from "./api.js";
import { phoneText } from "./bubble.js";
import { Clock } from "./clock.js";
import { Composer } from "./composer.js";
import { byId } from "./dom.js";
import { Keyboard } from "./keyboard.js";
import { Messages } from "./messages.js";
import { ask, copyText, menu, tell, toast } from "./overlays.js";
import { People } from "./people.js";
import { Sheet } from "./sheet.js";
import { JAKARTA, zoneOf } from "./time.js";
import { Weather } from "./weather.js";

const state = { id: null, chat: null, opening: null, waiting: [], status: "bot" };

const people = new People((id) => openChat(id, { focus: true }));
const messages = new Messages({
  press, command: say, link: openLink, edit: (message) => composer.startEditing(message),
  reply: (message) => composer.startReplying(message),
  copy: (text) => copyText(text, (pasted) => composer.paste(pasted)),
  count: (count) => {
    byId("start-screen").hidden = count > 0 || !state.chat;
  },
}, () => clock.now());
const clock = new Clock(() => messages.clockMoved());
const composer = new Composer({
  say, edit, unblock: () => setBlocked(false),
  lastOwn: () => messages.all.findLast((message) => !message.from_bot && message.kind === "text"),
  send: (kind, caption, reply) => attempt(
    (id) => api.send(id, kind, caption, reply?.id), (id) => composer.giveBack(id, caption, reply)),
  upload: (file, reply) => attempt((id) => api.upload(id, file, reply?.id)),
  contact: (other) => (other ? attempt((id) => api.contact(id, true)) : shareContact()),
});
const keyboard = new Keyboard({ say, contact: shareContact });
const weather = new Weather();
new Sheet(byId("tools"), [byId("clock-pill")], byId("tools-close"), byId("backdrop"));

let queue = Promise.resolve();

// Does one thing after the other, so that two quick messages keep their order. When it fails,
// `failed` gets the person it was for.
function attempt(request, failed = () => {}) {
  const id = state.id;
  if (id === null) return queue;
  queue = queue.then(() => request(id)).catch((error) => {
    if (!(error instanceof ApiError)) throw error;
    failed(id);
    toast(`Belum terkirim. ${error.message}`, { kind: "bad" });
  });
  return queue;
}

function say(text, reply = null) {
  attempt((id) => api.say(id, text, reply?.id), (id) => composer.giveBack(id, text, reply));
}

function edit(message, text) {
  attempt((id) => api.edit(id, message.id, text), (id) => {
    if (id === state.id) composer.startEditing({ ...message, text });
  });
}

function press(messageId, { kind, value, text }) {
  if (kind === "url") openLink(value, text);
  else if (kind === "copy") copyText(value, (pasted) => composer.paste(pasted));
  else attempt((id) => api.press(id, messageId, value), () => messages.answered());
}

async function shareContact() {
  const person = people.find(state.id) ?? state.chat?.person;
  const yes = await ask({
    title: "Bagikan nomor HP Anda?",
    text: "Daftar K3 akan menerima nama dan nomor HP ini.",
    detail: [person?.name, phoneText(person?.phone)].filter(Boolean).join(" · "),
    buttons: [{ label: "Batal", value: "" }, { label: "Bagikan", value: "yes", kind: "primary" }],
  });
  if (yes) attempt((id) => api.contact(id, false));
}

// Links of the bot itself (t.me/…?start=…) begin a chat here; others are shown before they open.
async function openLink(href, shown) {
  let url;
  try {
    url = new URL(href);
  } catch {
    return toast("Alamat tautan ini belum sesuai.", { kind: "bad" });
  }
  const payload = /^(t|telegram)\.me$/.test(url.hostname) || url.protocol === "tg:" ? url.searchParams.get("start") : null;
  if (payload !== null) return say(`/start ${payload}`.trim());
  const choice = await ask({
    title: "Buka tautan?", text: shown && shown !== href ? shown : "", detail: href,
    buttons: [
      { label: "Batal", value: "" }, { label: "Salin", value: "copy" }, { label: "Buka", value: "open", kind: "primary" },
    ],
  });
  if (choice === "copy") copyText(href, (pasted) => composer.paste(pasted));
  if (choice === "open") window.open(href, "_blank", "noopener,noreferrer");
}

async function setBlocked(blocked) {
  if (blocked) {
    const yes = await ask({
      title: "Blokir bot?", text: "Bot tidak dapat mengirim pesan sampai blokir dibuka.",
      buttons: [{ label: "Batal", value: "" }, { label: "Blokir", value: "yes", kind: "danger" }],
    });
    if (!yes) return;
  }
  const id = state.id;
  await attempt(async () => {
    await api.block(id, blocked);
    people.change(id, { blocked });
    if (state.chat && id === state.id) showBlocked(blocked);
  });
}

function showBlocked(blocked) {
  state.chat.blocked = blocked;
  composer.blocked(blocked);
  keyboard.hide(blocked);
  drawStatus();
}

function drawStatus() {
  const name = state.chat?.person?.name;
  const calm = state.chat?.blocked ? "Bot diblokir" : "bot";
  const busy = { lost: "Menyambungkan kembali…" }[state.status];
  byId("status").textContent = busy ?? calm;
  byId("as-person").textContent = name && !busy ? ` · sebagai ${name}` : "";
  byId("status-line").className = state.status;
}

function setStatus(status) {
  state.status = status;
  drawStatus();
}

// Fetches a chat and shows it. Events that come meanwhile wait, so that none is lost.
async function openChat(id, { focus = false, again = false } = {}) {
  const ticket = Symbol(String(id));
  Object.assign(state, { id, opening: ticket, waiting: [] });
  people.choose(id);
  history.replaceState(null, "", `#${encodeURIComponent(id)}`);
  let chat;
  try {
    chat = await api.chat(id);
  } catch (error) {
    if (state.opening !== ticket) return;
    state.opening = null;
    return toast(error.message, { kind: "bad", action: { label: "Coba lagi", run: () => openChat(id) } });
  }
  if (state.opening !== ticket) return;
  state.opening = null;
  state.chat = chat;
  const person = chat.person ?? people.find(id) ?? { id, name: String(id) };
  const blocked = Boolean(chat.blocked ?? person.blocked);
  clock.lookAs(person.name, zoneOf(person.zone ?? JAKARTA));
  messages.show(chat.messages ?? [], zoneOf(person.zone), { keepPlace: again });
  byId("start-name").textContent = person.name;
  composer.open(id, { commands: chat.commands ?? [], blocked });
  showKeyboard(chat.keyboard);
  showBlocked(blocked);
  state.waiting.splice(0).forEach(heard);
  if (focus && matchMedia("(hover: hover)").matches && !blocked) byId("composer").focus();
}

function showKeyboard(value) {
  keyboard.set(value);
  composer.placeholder(value?.placeholder);
}

async function refreshPeople() {
  const list = await api.people();
  people.set((list.people ?? list).map((person) =>
    String(person.id) === String(state.id) ? { ...person, unread: 0 } : person));
}

// One event of the stream.
function heard(event) {
  if (event.type === "clock") {
    clock.set(event);
    if (!("next_session" in event)) clock.sync();
    return;
  }
  if (event.type === "people") return void refreshPeople().catch(() => {});
  if (String(event.chat) !== String(state.id)) {
    if (event.type === "message" && event.message?.from_bot) people.heard(event.chat);
    return;
  }
  if (state.opening) return void state.waiting.push(event);
  messages.answered();
  if (event.type === "message" || event.type === "edit") {
    messages.put(event.message);
    if (event.message.from_bot) {
      setStatus("bot");
      byId("live").textContent = ["Daftar K3", event.message.file?.name, event.message.text].filter(Boolean).join(": ");
    }
  } else if (event.type === "delete") {
    const gone = event.message_id ?? event.message?.id ?? event.id;
    messages.remove(gone);
    composer.forget(gone);
  } else if (event.type === "keyboard") showKeyboard(event.keyboard);
  else if (event.type === "commands") composer.suggestions.set(event.commands);
  else if (event.type === "toast" && event.text) {
    if (event.alert) tell("Daftar K3", event.text);
    else toast(event.text);
  }
}

// First load, and after each time the stream was lost.
async function load() {
  try {
    await refreshPeople();
  } catch (error) {
    return toast(error.message, { kind: "bad", action: { label: "Coba lagi", run: load } });
  }
  clock.sync();
  weather.load();
  const wanted = state.id ?? decodeURIComponent(location.hash.slice(1));
  const person = people.find(wanted) ?? people.people[0];
  if (person) await openChat(person.id, { again: state.chat !== null });
}

byId("start").addEventListener("click", () => say("/start"));
menu(byId("more"), byId("more-menu"), () => [
  state.chat?.blocked
    ? { label: "Buka blokir", testid: "menu-unblock", run: () => setBlocked(false) }
    : { label: "Blokir bot", testid: "menu-block", kind: "danger", run: () => setBlocked(true) },
  { label: "Muat ulang obrolan", run: () => openChat(state.id, { again: true }) },
  { label: "Tentang halaman ini", run: () => tell("Tentang halaman ini", byId("about").textContent.trim()) },
]);
addEventListener("hashchange", () => {
  const person = people.find(decodeURIComponent(location.hash.slice(1)));
  if (person && !people.is(person.id)) openChat(person.id);
});
setTimeout(() => state.chat ?? load(), 1500); // should the stream not open
listen({
  event: heard,
  lost: () => setStatus("lost"),
  opened: () => {
    setStatus("bot");
    load();
  },
});
