// The house standards that a linter can see, as plain ESLint rules; README.md says which standard each one carries.

const CLOCK = 'Now comes in with the command: these rooms have no clock.';
const CHANCE = 'Ids and random values come in with the command: these rooms have no chance.';

/** No clock and no chance in the pure rooms. */
export const noClockNoChance = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: CLOCK },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
  { selector: "MemberExpression[object.name='Temporal'][property.name='Now']", message: CLOCK },
  { selector: "MemberExpression[object.name='performance']", message: CLOCK },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: CHANCE },
  { selector: "MemberExpression[property.name=/^(randomUUID|getRandomValues|randomBytes)$/]", message: CHANCE },
];

/** No enums and namespaces (closed lists are unions), and no names that say nothing. */
export const noEnumsNoEmptyNames = [
  { selector: 'TSEnumDeclaration', message: 'A closed list is a union of texts, or a const table with its keys.' },
  { selector: "TSModuleDeclaration[kind='namespace']", message: 'A file is the namespace.' },
  {
    selector: ':matches(ClassDeclaration,FunctionDeclaration,TSTypeAliasDeclaration,TSInterfaceDeclaration)[id.name=/(Manager|Helper|Helpers|Util|Utils|Data|Info)$/]',
    message: 'Name it after what it is in complaint handling; Manager, Helper, Util, Data and Info say nothing.',
  },
];

/** A test neither sleeps nor is left out, and hears what main answers. */
export const noSleepNoSkip = [
  { selector: "CallExpression[callee.name='setTimeout']", message: 'Wait for what the person would see, not for time to pass.' },
  { selector: "CallExpression[callee.property.name=/^(setTimeout|waitForTimeout)$/]", message: 'Wait for what the person would see, not for time to pass.' },
  { selector: "ImportDeclaration[source.value='node:timers/promises']", message: 'Wait for what the person would see, not for time to pass.' },
  {
    selector: "MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|skipIf|runIf|todo|fixme)$/]",
    message: 'Every test runs every time.',
  },
  { selector: "CallExpression[callee.property.name='evaluate'][callee.object.property.name='app']", message: 'Ask main with inMain: an answer that is given at once is lost now and then.' },
];

/** Applies to every source file. @type {import('eslint').Linter.RulesRecord} */
export const everywhere = {
  'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
  eqeqeq: 'error',
  'prefer-const': 'error',
  'object-shorthand': 'error',
  'no-restricted-syntax': ['error', ...noEnumsNoEmptyNames],
};

/** An underscore marks a name that is unused on purpose. @type {import('eslint').Linter.RulesRecord} */
export const unusedNames = { '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }] };

/** Applies to TypeScript, also inside components. @type {import('eslint').Linter.RulesRecord} */
export const typescript = {
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
  '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
  // What a port promises is asynchronous, whether or not one implementation has to wait.
  '@typescript-eslint/require-await': 'off',
  '@typescript-eslint/no-confusing-void-expression': 'off',
  ...unusedNames,
  // Typed tables (contract, commands) tie names to shapes with parameters that are used once on purpose.
  '@typescript-eslint/no-unnecessary-type-parameters': 'off',
  '@typescript-eslint/unified-signatures': 'off',
};

/** Casts hide mistakes; only the rooms at the borders (SQL rows, foreign files, the wire) may use one. @type {import('eslint').Linter.RulesRecord} */
export const noCasts = { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }] };

/** A module says what it gives by name. @type {import('eslint').Linter.RulesRecord} */
export const noDefaultExport = { 'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } }] };

/** Components: typed, scripted in one way, no HTML from strings, no words outside the locales. @type {import('eslint').Linter.RulesRecord} */
export const components = {
  'vue/block-lang': ['error', { script: { lang: 'ts' } }],
  'vue/component-api-style': ['error', ['script-setup']],
  'vue/no-v-html': 'error',
  'vue/multi-word-component-names': 'off',
  'vue/require-default-prop': 'off',
  // Enter and Escape are heard on forms and panels as they bubble up from the fields inside.
  'vuejs-accessibility/no-static-element-interactions': 'off',
  'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
  '@intlify/vue-i18n/no-raw-text': [
    'error',
    { attributes: { '/.+/': ['title', 'aria-label', 'placeholder', 'alt'] }, ignorePattern: '^\\P{L}*$' },
  ],
};

/** The kit of controls gets its label from the field around it, which only axe can see in the running window (tests/e2e). @type {import('eslint').Linter.RulesRecord} */
export const kit = {
  'vuejs-accessibility/form-control-has-label': 'off',
  'vuejs-accessibility/label-has-for': 'off',
  // Roving focus: the group is not a stop of its own, its chosen member is.
  'vuejs-accessibility/interactive-supports-focus': 'off',
};

/** The linter sees an imported component as untyped; vue-tsc, which sees its type, checks these files. @type {import('eslint').Linter.RulesRecord} */
export const componentImporters = {
  '@typescript-eslint/no-unsafe-argument': 'off',
  '@typescript-eslint/no-unsafe-assignment': 'off',
  '@typescript-eslint/no-unsafe-call': 'off',
  '@typescript-eslint/no-unsafe-member-access': 'off',
  '@typescript-eslint/no-unsafe-return': 'off',
  // Tests mount small components of their own side by side.
  'vue/one-component-per-file': 'off',
};
