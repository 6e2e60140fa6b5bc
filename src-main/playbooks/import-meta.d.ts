/** What the bundler adds to a module: reading files of the project while it builds. */
/// <reference types="vite/types/importMeta.d.ts" />
