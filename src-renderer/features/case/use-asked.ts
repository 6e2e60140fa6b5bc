/** Required fields of a small form: silent until the first press, then each empty one says so. */
import { ref } from 'vue';
import { useWords } from '../../locales';

/** `error` goes to a field; `isComplete` is asked when the button is pressed. */
export type Asked = { readonly error: (value: string | number | null) => string | undefined; readonly isComplete: (...values: readonly (string | number | null)[]) => boolean; readonly reset: () => void };

const isMissing = (value: string | number | null): boolean => value === null || (typeof value === 'string' && value.trim() === '');

/** Keeps whether the button was pressed with something missing. */
export const useAsked = (): Asked => {
  const { t } = useWords();
  const wasPressed = ref(false);
  return {
    error: (value) => (wasPressed.value && isMissing(value) ? t('case.missing') : undefined),
    isComplete: (...values) => {
      const complete = !values.some(isMissing);
      wasPressed.value = !complete;
      return complete;
    },
    reset: () => { wasPressed.value = false; },
  };
};
