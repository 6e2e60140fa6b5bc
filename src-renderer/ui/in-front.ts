/** Whether a screen is the one in front. A screen that is drawn behind another one takes no keys and is not arrived at yet. */
import { inject, type InjectionKey } from 'vue';

/** Given by a screen that can be drawn before it is in front. */
export const IN_FRONT: InjectionKey<() => boolean> = Symbol('in front');

/** Of the calling component's screen; always so where the screen says nothing. */
export const useInFront = (): (() => boolean) => inject(IN_FRONT, () => true);
