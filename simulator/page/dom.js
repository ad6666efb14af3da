// Builds elements, and turns the HTML of a message into DOM by an allow-list: only Telegram's
// tags and safe links come through, everything else is kept as plain text or dropped.

const SVG = "http://www.w3.org/2000/svg";

export const byId = (id) => document.getElementById(id);

// el("button", { class: "x", "data-testid": "y", onclick: f, hidden: true }, "text", node…)
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#i-${name}`);
  svg.append(use);
  return svg;
}

const SAME = new Set(["b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "code", "pre", "blockquote"]);
const DROPPED = new Set(["script", "style", "template", "iframe", "object", "embed", "svg", "math", "title", "head"]);
const SCHEMES = new Set(["http:", "https:", "mailto:", "tel:", "tg:"]);

// An address a person may be led to, or null.
export function safeLink(href) {
  try {
    const url = new URL(href);
    return SCHEMES.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

// An address the page itself may load (pictures, downloads): only this very server.
export function ownUrl(href) {
  try {
    const url = new URL(href, location.href);
    return url.origin === location.origin ? url.href : null;
  } catch {
    return null;
  }
}

const FINDS = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]}'])|([\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(?<![\w/.:@<-])\/[a-z][a-z0-9_]{0,31}(?![\w/-])/gi;

// Plain text → text, addresses as links, /commands as buttons (as Telegram does).
function linked(text) {
  const out = document.createDocumentFragment();
  let from = 0;
  for (const found of text.matchAll(FINDS)) {
    out.append(text.slice(from, found.index));
    from = found.index + found[0].length;
    if (found[1]) out.append(anchor(found[0], found[0]));
    else if (found[2]) out.append(anchor(`mailto:${found[0]}`, found[0]));
    else out.append(el("button", { type: "button", class: "command", "data-command": found[0] }, found[0]));
  }
  out.append(text.slice(from));
  return out;
}

function anchor(href, ...children) {
  return el("a", { href, target: "_blank", rel: "noopener noreferrer" }, ...children);
}

function spoiler() {
  return el("span", {
    class: "spoiler", role: "button", tabindex: "0", "aria-label": "Teks tersembunyi, tekan untuk membuka",
  });
}

function shellFor(source) {
  const tag = source.localName;
  if (tag === "a") {
    const href = safeLink(source.getAttribute("href") ?? "");
    return href ? anchor(href) : null;
  }
  if (tag === "tg-spoiler" || (tag === "span" && source.classList.contains("tg-spoiler"))) return spoiler();
  if (tag === "blockquote") return el("blockquote", { class: source.hasAttribute("expandable") ? "expandable" : null });
  if (tag === "code" && source.closest("a") === null && source.parentElement?.localName !== "pre") {
    return el("code", { role: "button", tabindex: "0", title: "Salin" });
  }
  return SAME.has(tag) ? document.createElement(tag) : null;
}

function copyInto(target, source, plain) {
  for (const child of source.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      target.append(plain ? child.data : linked(child.data));
    } else if (child.nodeType === Node.ELEMENT_NODE && !DROPPED.has(child.localName)) {
      if (child.localName === "br") {
        target.append("\n");
        continue;
      }
      const shell = shellFor(child);
      copyInto(shell ?? target, child, plain || ["a", "code", "pre"].includes(child.localName));
      if (shell) target.append(shell);
    }
  }
}

// The text of a message as safe DOM; `html` may be missing, then `text` is shown as it is.
export function richText(html, text) {
  const out = document.createDocumentFragment();
  if (typeof html !== "string" || html === "") {
    out.append(linked(text ?? ""));
    return out;
  }
  copyInto(out, new DOMParser().parseFromString(html, "text/html").body, false);
  return out;
}
