// Where a person writes: the growing text field, sending, changing an own message, replying to one
// of the bot, what may be attached, and files dropped or pasted. Keeps an unsent text per person.

import { quoteText } from "./bubble.js";
import { byId, icon } from "./dom.js";
import { menu } from "./overlays.js";
import { Suggestions } from "./suggestions.js";

const PLACEHOLDER = "Tulis pesan…";

export class Composer {
  // `on` has: say(text, reply), edit(message, text), send(kind, caption, reply), upload(file, reply),
  // contact(other), unblock(), lastOwn(); `reply` is the message that is replied to, or null
  constructor(on) {
    this.on = on;
    this.field = byId("composer");
    this.button = byId("send");
    this.drafts = new Map();
    this.person = null;
    this.editing = null;
    this.replying = null;
    this.suggestions = new Suggestions(this.field, byId("suggestions"), (command) => this.#sendText(command));
    this.#watchField();
    this.#watchFiles();
    this.attach = menu(byId("attach"), byId("attach-menu"), () => this.#attachments());
    byId("compose-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    byId("edit-cancel").addEventListener("click", () => this.stopEditing());
    byId("reply-cancel").addEventListener("click", () => this.stopReplying());
    byId("unblock").addEventListener("click", () => on.unblock());
    this.#grow();
  }

  // Opens the composer of another person (or draws the state of the same one again).
  open(person, { commands = [], blocked = false }) {
    if (this.person !== person) {
      if (this.person !== null && !this.editing) this.drafts.set(this.person, this.field.value);
      this.#editBar(null);
      this.#replyBar(null);
      this.person = person;
      this.field.value = this.drafts.get(person) ?? "";
      this.#grow();
    }
    this.suggestions.set(commands);
    this.blocked(blocked);
  }

  blocked(blocked) {
    byId("compose-form").hidden = blocked;
    byId("unblock").hidden = !blocked;
    if (!blocked) return;
    this.suggestions.close();
    this.#replyBar(null);
  }

  placeholder(text) {
    this.field.placeholder = text || PLACEHOLDER;
  }

  // Puts a text where the cursor is, for example a copied code.
  paste(text) {
    this.field.focus();
    this.field.setRangeText(text, this.field.selectionStart, this.field.selectionEnd, "end");
    this.#grow();
  }

  // A text that could not be sent comes back; what was typed meanwhile stays behind it.
  giveBack(person, text, reply = null) {
    if (person !== this.person || this.editing) {
      this.drafts.set(person, [text, this.drafts.get(person)].filter(Boolean).join("\n"));
      return;
    }
    this.field.value = [text, this.field.value].filter(Boolean).join("\n");
    if (reply && !this.replying) this.#replyBar(reply);
    this.#grow();
  }

  startReplying(message) {
    if (!message) return;
    this.stopEditing();
    this.#replyBar(message);
    this.field.focus();
  }

  stopReplying() {
    this.#replyBar(null);
    this.field.focus();
  }

  // A message was deleted: nobody can reply to it any more.
  forget(messageId) {
    if (String(this.replying?.id) === String(messageId)) this.#replyBar(null);
  }

  startEditing(message) {
    if (!message) return;
    this.#replyBar(null);
    if (!this.editing) this.drafts.set(this.person, this.field.value);
    this.#editBar(message);
    this.field.value = message.text ?? "";
    this.#grow();
    this.field.focus();
    this.field.setSelectionRange(this.field.value.length, this.field.value.length);
  }

  stopEditing() {
    if (!this.editing) return;
    this.#editBar(null);
    this.field.value = this.drafts.get(this.person) ?? "";
    this.#grow();
    this.field.focus();
  }

  #editBar(message) {
    this.editing = message;
    byId("edit-bar").hidden = !message;
    byId("edit-text").textContent = message?.text ?? "";
    this.button.setAttribute("aria-label", message ? "Simpan perubahan" : "Kirim pesan");
  }

  #replyBar(message) {
    this.replying = message;
    byId("reply-bar").hidden = !message;
    byId("reply-text").textContent = message ? quoteText(message) : "";
  }

  // The message that what is sent now replies to; the next one does not.
  #takeReply() {
    const message = this.replying;
    this.#replyBar(null);
    return message;
  }

  #sendText(text) {
    this.field.value = "";
    this.#grow();
    this.on.say(text, this.#takeReply());
  }

  #submit() {
    const text = this.field.value.trim();
    if (!text) return;
    if (this.editing) {
      const message = this.editing;
      this.stopEditing();
      if (text !== message.text) this.on.edit(message, text);
    } else {
      this.#sendText(text);
    }
  }

  #grow() {
    this.field.style.height = "auto";
    this.field.style.height = `${this.field.scrollHeight}px`;
    this.button.disabled = !this.field.value.trim();
    this.suggestions.typed();
  }

  #watchField() {
    this.field.addEventListener("input", () => this.#grow());
    this.field.addEventListener("keydown", (event) => {
      if (event.isComposing || this.suggestions.key(event)) return;
      if (event.key === "Enter" && !event.shiftKey) {
        event.preventDefault();
        this.#submit();
      } else if (event.key === "Escape" && this.editing) {
        this.stopEditing();
      } else if (event.key === "Escape" && this.replying) {
        this.stopReplying();
      } else if (event.key === "ArrowUp" && this.field.value === "" && !this.editing && !event.altKey) {
        const own = this.on.lastOwn();
        if (own) {
          event.preventDefault();
          this.startEditing(own);
        }
      }
    });
    new ResizeObserver(() => this.#grow()).observe(byId("compose-form"));
  }

  #attachments() {
    const caption = () => {
      const text = this.field.value.trim();
      this.field.value = "";
      this.#grow();
      return text;
    };
    const send = (kind, text = "") => this.on.send(kind, text, this.#takeReply());
    return [
      { icon: icon("photo"), label: "Foto contoh", testid: "attach-photo", run: () => send("photo", caption()) },
      { icon: icon("file"), label: "Berkas…", testid: "attach-file", run: () => byId("file-input").click() },
      { icon: icon("sticker"), label: "Stiker", testid: "attach-sticker", run: () => send("sticker") },
      { icon: icon("mic"), label: "Pesan suara", testid: "attach-voice", run: () => send("voice") },
      { icon: icon("pin"), label: "Lokasi", testid: "attach-location", run: () => send("location") },
      { icon: icon("person"), label: "Kontak saya", testid: "attach-contact", run: () => this.on.contact(false) },
      { icon: icon("people"), label: "Kontak orang lain", testid: "attach-other", run: () => this.on.contact(true) },
    ];
  }

  #watchFiles() {
    const input = byId("file-input");
    const phone = byId("phone");
    const sendAll = (files) => [...files].forEach((file) => this.on.upload(file, this.#takeReply()));
    input.addEventListener("change", () => {
      sendAll(input.files);
      input.value = "";
    });
    this.field.addEventListener("paste", (event) => {
      if (!event.clipboardData?.files.length || event.clipboardData.getData("text/plain")) return;
      event.preventDefault();
      sendAll(event.clipboardData.files);
    });
    phone.addEventListener("dragover", (event) => {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      phone.classList.add("dropping");
    });
    phone.addEventListener("dragleave", (event) => {
      if (!phone.contains(event.relatedTarget)) phone.classList.remove("dropping");
    });
    phone.addEventListener("drop", (event) => {
      phone.classList.remove("dropping");
      if (!event.dataTransfer.files.length) return;
      event.preventDefault();
      sendAll(event.dataTransfer.files);
    });
  }
}
