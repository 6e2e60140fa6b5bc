/** What a list shows that stays in the page while something else is in front: nobody waits for it then. */
import { onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue';
import { whenIdle } from '../../desk/late-screen';

/** The source itself while the list is in front, and at once when it comes there; until then its changes follow when the window is idle. */
export const useUnhurried = <T>(source: () => T, isInFront: () => boolean): Readonly<ShallowRef<T>> => {
  const shown = shallowRef(source());
  let callOff = (): void => undefined;
  watch([source, isInFront] as const, ([now, isHere]) => {
    callOff();
    if (isHere) shown.value = now;
    else callOff = whenIdle(() => { shown.value = now; });
  });
  onScopeDispose(() => { callOff(); });
  return shown;
};
