/**
 * Which rows of a long list are laid out. `content-visibility: auto` in the style of the rows leaves out what is far from sight, but looks anew
 * whenever the list comes back to the front, and rows that it then finds near cost the whole page another two layouts. So rows that are near
 * say so themselves, and Chromium is left to look after the others, which somebody may scroll or jump to.
 */
import { inject, onScopeDispose, provide, type InjectionKey, type ObjectDirective, type Ref } from 'vue';

/** How far beyond the list's edge a row is near: further than Chromium's own look (one and a half windows), so that the two never differ. */
const NEAR = '200% 0px';
/** So many windows full at the top are always laid out: there the list begins whenever it comes back. */
const TOP_WINDOWS = 3;

type Near = ObjectDirective<HTMLElement>;
const NEAR_ROW: InjectionKey<Near> = Symbol('near row');

/** For the element that scrolls; `fit` is how many rows a window shows. The directive goes on each row, also in the components inside (`useNearRow`). A list that is not in front keeps what it had. */
export const useNearRows = (root: Readonly<Ref<HTMLElement | null>>, isInFront: () => boolean, fit: number): Near => {
  let observer: IntersectionObserver | null = null;
  const begin = (): IntersectionObserver => new IntersectionObserver((seen) => {
    if (!isInFront()) return;
    const top = new Set<Element>([...root.value?.querySelectorAll('li') ?? []].slice(0, fit * TOP_WINDOWS));
    for (const { target, isIntersecting } of seen) if (target instanceof HTMLElement) target.style.contentVisibility = isIntersecting || top.has(target) ? 'visible' : '';
  }, { root: root.value, rootMargin: NEAR });
  onScopeDispose(() => observer?.disconnect());
  const vNear: Near = {
    beforeMount: (row) => { row.style.contentVisibility = 'visible'; },
    mounted: (row) => { (observer ??= begin()).observe(row); },
    unmounted: (row) => { observer?.unobserve(row); },
  };
  provide(NEAR_ROW, vNear);
  return vNear;
};

/** The directive of the list around. */
export const useNearRow = (): Near => inject(NEAR_ROW, {});
