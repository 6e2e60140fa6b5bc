/** The four amounts of a remedy in one line: what the customer asked for, what was offered, accepted and paid. Those that are not there are left out; none is added to another. */
import { useFormat } from '../../desk/format';
import { useWords } from '../../locales';

const PARTS = ['requested', 'offered', 'accepted', 'paid'] as const;
/** Amounts in minor units, null where the step is not reached. A gesture's offer is its cost, shown beside it already. */
export type FourAmounts = { readonly requestedMinor: number | null; readonly offeredMinor?: number | null; readonly acceptedMinor: number | null; readonly paidMinor: number | null };

/** Says the line; empty where no money changes hands. */
export const useMoneyLine = (): ((amounts: FourAmounts) => string) => {
  const { t } = useWords();
  const format = useFormat();
  return ({ requestedMinor, offeredMinor = null, acceptedMinor, paidMinor }) => {
    const amounts = { requested: requestedMinor, offered: offeredMinor, accepted: acceptedMinor, paid: paidMinor };
    return PARTS.flatMap((part) => {
      const amount = amounts[part];
      return amount === null ? [] : [t(`hands.money.line.${part}`, { amount: format.money(amount) })];
    }).join(' · ');
  };
};
