/**
 * Keeps statements compiled. SQLite as this library builds it (`ENABLE_STAT4`) compiles a statement anew after each binding of a value that its
 * plan may depend on, and the switch against it (`SQLITE_DBCONFIG_ENABLE_QPSG`) is out of reach here. A join took 62 µs for each look-up instead of 5.
 */

/** A value that something is compared with or limited by. */
const COMPARED = /(?<=[=<>]\s*|\b(?:IS|BETWEEN|AND|LIMIT|OFFSET)\s+)(\?|@\w+)/g;

/** The statement with each such value as an expression that SQLite does not look into: its plan is the same for all values, and stays. */
export const compiledOnce = (sql: string): string => sql.replaceAll(COMPARED, 'ifnull($1, NULL)');
