/** Who may do what at this workstation. */

/** From least to most permitted; each role includes the ones before it. */
export const ROLES = ['agent', 'supervisor', 'administrator'] as const;
/** Role of a staff member. */
export type Role = (typeof ROLES)[number];

/** True when `role` includes what `needed` permits. */
export const roleIncludes = (role: Role, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed);

/** Fewest digits of a PIN. */
export const PIN_MIN_DIGITS = 6;
