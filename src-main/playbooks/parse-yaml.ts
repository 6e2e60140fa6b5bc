/**
 * One YAML text → its value, and the line of anything in it. The text may come from anybody, so it is held to what a pack needs: bounded in size, depth and pieces,
 * no anchors, aliases, tags or directives. Depth and pieces are looked at before the parser recurses into them.
 */
import { CST, isMap, isNode, isPair, isScalar, isSeq, Lexer, LineCounter, parseDocument, type ParsedNode } from 'yaml';
import { err, ok, type Result } from '../shared/result';
import type { PackFaultCode } from '../shared/vocabulary/playbook';

/** Most bytes of one file. */
export const MOST_BYTES_OF_FILE = 524_288;
/** Most pieces (words, marks, spaces) of one file: about ten times a rich one. */
const MOST_PIECES = 120_000;
/** Columns of indentation; each level of nesting takes at least one or two. */
const MOST_INDENT = 40;
const MOST_BRACKETS = 12;

/** A fault inside one text. */
export type TextFault = { readonly code: PackFaultCode; readonly line: number; readonly facts: Readonly<Record<string, string | number>> };

/** What was read. `lineOf` answers the line of the deepest thing on the path that is there. */
export type ParsedText = { readonly value: unknown; readonly lineOf: (path: readonly PropertyKey[]) => number };

const NOT_PLAIN = new Set<string | null>(['anchor', 'alias', 'tag', 'directive-line']);
const OPENING = new Set<string | null>(['flow-map-start', 'flow-seq-start']);
const CLOSING = new Set<string | null>(['flow-map-end', 'flow-seq-end']);
const NESTING = new Set<string | null>(['seq-item-ind', 'explicit-key-ind']);

/** The first thing that the parser should not be given at all, or null. */
const firstRefused = (text: string): TextFault | null => {
  let line = 1;
  let column = 0;
  let brackets = 0;
  let pieces = 0;
  for (const piece of new Lexer().lex(text)) {
    const type = CST.tokenType(piece);
    pieces += 1;
    if (pieces > MOST_PIECES) return { code: 'file-too-large', line, facts: {} };
    if (NOT_PLAIN.has(type)) return { code: 'yaml-not-plain', line, facts: { piece: piece.slice(0, 40) } };
    if (OPENING.has(type)) brackets += 1;
    if (CLOSING.has(type)) brackets -= 1;
    const isIndent = type === 'space' && column === 0;
    if (brackets > MOST_BRACKETS || (NESTING.has(type) && column > MOST_INDENT) || (isIndent && piece.length > MOST_INDENT)) return { code: 'yaml-too-deep', line, facts: {} };
    const breaks = piece.split('\n').length - 1;
    line += breaks;
    if (breaks > 0) column = piece.length - piece.lastIndexOf('\n') - 1;
    // Marks of the lexer itself take no room in the text.
    else if (!['doc-mode', 'flow-error-end', 'scalar'].includes(type ?? '') || piece.length > 1) column += piece.length;
  }
  return null;
};

type Step = { readonly node: ParsedNode | null; readonly offset: number };

/** One step down, to what a key or an index names, or null when it is not there. */
const stepInto = (node: ParsedNode | null, key: PropertyKey): Step | null => {
  if (isMap(node)) {
    for (const item of node.items) {
      if (isPair(item) && isScalar(item.key) && String(item.key.value) === String(key)) return { node: isNode(item.value) ? item.value : null, offset: item.key.range[0] };
    }
  }
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    if (isNode(item)) return { node: item, offset: item.range[0] };
  }
  return null;
};

/** A key that stands twice in one map; the library's own check takes quadratic time. */
const keysTwice = (node: ParsedNode | null, found: { readonly key: string; readonly offset: number }[] = []): readonly { readonly key: string; readonly offset: number }[] => {
  if (isSeq(node)) for (const item of node.items) if (isNode(item)) keysTwice(item, found);
  if (isMap(node)) {
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (seen.has(name) && isNode(key)) found.push({ key: name.slice(0, 60), offset: key.range[0] });
      seen.add(name);
      if (isNode(value)) keysTwice(value, found);
    }
  }
  return found;
};

/** Reads one text; never throws, whatever stands in it. */
export const parseYaml = (text: string): Result<ParsedText, readonly TextFault[]> => {
  if (text.length > MOST_BYTES_OF_FILE) return err([{ code: 'file-too-large', line: 1, facts: {} }]);
  const refused = firstRefused(text);
  if (refused !== null) return err([refused]);
  const counter = new LineCounter();
  const lineAt = (offset: number): number => Math.max(1, counter.linePos(offset).line);
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: false, strict: true, version: '1.2', schema: 'core', merge: false });
  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0) return err(broken.slice(0, 20).map(({ message, pos }) => ({ code: 'yaml-broken', line: lineAt(pos[0]), facts: { message: message.slice(0, 200) } })));
  const twice = keysTwice(document.contents);
  if (twice.length > 0) return err(twice.slice(0, 20).map(({ key, offset }) => ({ code: 'key-twice', line: lineAt(offset), facts: { key } })));
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  const lineOf = (path: readonly PropertyKey[]): number => {
    let at: Step = { node: document.contents, offset: document.contents?.range[0] ?? 0 };
    for (const key of path) {
      const next = stepInto(at.node, key);
      if (next === null) break;
      at = next;
    }
    return lineAt(at.offset);
  };
  return ok({ value, lineOf });
};
