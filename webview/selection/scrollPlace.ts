/** Milliseconds without scrolling after which the place is remembered. */
const rest = 200;

/** Brings the page back to where it was scrolled to before it was made anew, and remembers where it goes. */
export class ScrollPlace {
  readonly #remember: (scrolled: number) => void;
  #isBack = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param remember gets pixels from the top */
  constructor(remember: (scrolled: number) => void) {
    this.#remember = remember;
  }

  /** Scrolls once, on the first call: the page must be as long as it was. @param scrolled pixels from the top */
  back(scrolled: number): void {
    if (this.#isBack) return;
    this.#isBack = true;
    window.scrollTo(0, scrolled);
    window.addEventListener('scroll', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#remember(Math.round(window.scrollY)), rest);
    });
  }

  close(): void {
    clearTimeout(this.#timer);
  }
}
