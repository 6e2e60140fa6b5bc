// The linter's configuration: which standards hold where. Run with `npm run lint`, or on some paths with `npx eslint -c build/lint/eslint.config.mjs <paths>`.
import { resolve } from 'node:path';
import vueI18n from '@intlify/eslint-plugin-vue-i18n';
import vue from 'eslint-plugin-vue';
import accessibility from 'eslint-plugin-vuejs-accessibility';
import tseslint from 'typescript-eslint';
import { componentImporters, components, everywhere, kit, noCasts, noClockNoChance, noDefaultExport, noEnumsNoEmptyNames, noSleepNoSkip, typescript, unusedNames } from './house-rules.mjs';
import { BORDER_FILES, PURE_FILES, roomConfigs } from './rooms.mjs';

const project = resolve(import.meta.dirname, '../..');
const SOURCES = ['**/*.{ts,vue}'];
/** @typedef {import('eslint').Linter.RulesRecord} RulesRecord */

/** @param {{ selector: string, message: string }[][]} lists @returns {RulesRecord} */
const restrictSyntax = (...lists) => ({ 'no-restricted-syntax': ['error', ...noEnumsNoEmptyNames, ...lists.flat()] });
/** Keeps a preset to some files. @param {import('typescript-eslint').ConfigArray} configs @param {string[]} files */
const only = (configs, files) => configs.map((config) => ({ ...config, files }));
/** Some presets' own types know the old configuration format only. @param {unknown} configs */
const flat = (configs) => /** @type {import('typescript-eslint').ConfigArray} */ (configs);

export default tseslint.config(
  { ignores: ['node_modules/**', 'out/**', 'dist/**', '**/*.d.ts'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  only(tseslint.configs.strictTypeChecked, SOURCES),
  vue.configs['flat/recommended'],
  flat(vue.configs['no-layout-rules']),
  flat(accessibility.configs['flat/recommended']),
  {
    files: SOURCES,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: project, extraFileExtensions: ['.vue'] } },
    rules: { ...everywhere, ...typescript },
  },
  {
    files: ['**/*.vue'],
    plugins: { '@intlify/vue-i18n': vueI18n },
    // The script of a component differs from the file on disk, so that each one would make TypeScript check the whole renderer anew:
    // two minutes instead of ten seconds. vue-tsc checks the types of components; rules that need types hold in .ts files.
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { parser: tseslint.parser, projectService: false, extraFileExtensions: ['.vue'] } },
    settings: { 'vue-i18n': { messageSyntaxVersion: '^11.0.0' } },
    rules: components,
  },
  { files: ['src-renderer/ui/**/*.vue'], rules: kit },
  { files: ['src-renderer/main.ts', 'src-renderer/router.ts', 'tests/renderer/**/*.ts', 'tests/support/mount-*.ts'], rules: componentImporters },
  { files: ['**/*.ts'], rules: noDefaultExport },
  { files: ['*.config.ts', 'tests/**/*.config.ts', 'build/demonstration/run/*.config.ts', 'build/demonstration/run/told-aloud.ts'], rules: { 'no-restricted-exports': 'off' } },
  { files: ['src-*/**/*.{ts,vue}'], rules: { 'no-console': 'error' } },
  // What Electron offers instead costs the start a tenth of an empty window: build/docs/decisions/0015.
  { files: ['src-main/shell/scheme.ts'], rules: { '@typescript-eslint/no-deprecated': ['error', { allow: [{ from: 'package', package: 'electron', name: 'registerBufferProtocol' }] }] } },
  { files: [...PURE_FILES, 'src-renderer/**/*.{ts,vue}'], ignores: BORDER_FILES, rules: noCasts },
  { files: PURE_FILES, rules: restrictSyntax(noClockNoChance) },
  { files: ['tests/**/*.ts'], rules: restrictSyntax(noSleepNoSkip) },
  { files: ['tests/bench/**/*.ts'], rules: restrictSyntax() },
  ...roomConfigs,
  {
    files: ['**/*.mjs', '**/default-app/*.js'],
    extends: [tseslint.configs.recommended],
    rules: { ...everywhere, ...unusedNames },
  },
);
