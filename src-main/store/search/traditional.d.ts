/** The one-to-one character table of OpenCC as the package ships it: `旧 新|旧 新|…`. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
