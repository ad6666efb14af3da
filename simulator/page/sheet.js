// A panel that is part of the page on a wide screen and a sheet over it on a narrow one.
// As a sheet it takes the focus, closes with Esc, and is inert while it is closed.

const WIDE = "(min-width: 1280px)";

export class Sheet {
  constructor(panel, openers, closer, backdrop) {
    Object.assign(this, { panel, openers, backdrop, opened: false, wide: matchMedia(WIDE) });
    for (const opener of openers) opener.addEventListener("click", () => this.set(!this.opened));
    closer.addEventListener("click", () => this.set(false));
    backdrop.addEventListener("click", () => this.set(false));
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && this.opened) this.set(false);
    });
    this.wide.addEventListener("change", () => this.set(false));
    this.set(false);
  }

  set(opened) {
    const before = this.opened;
    this.opened = opened && !this.wide.matches;
    this.panel.classList.toggle("open", this.opened);
    this.panel.inert = !this.wide.matches && !this.opened;
    this.backdrop.hidden = !this.opened;
    for (const opener of this.openers) opener.setAttribute("aria-expanded", String(this.opened));
    if (this.opened) this.panel.querySelector("button")?.focus();
    else if (before) this.openers[0]?.focus();
  }
}
