// Run inside Electron by `manual-pictures.mjs`: cuts and scales each picture on a canvas of a hidden window and writes it as WebP.
import { readFile, writeFile } from 'node:fs/promises';
import { app, BrowserWindow } from 'electron';

/** Sharp enough for letters of ten pixels, light enough to be shipped. */
const QUALITY = 0.8;

/** @type {import('./manual-pictures.mjs').PictureErrand[]} */
const errands = JSON.parse(process.env['AMENDS_PICTURES'] ?? '[]');

/** The work inside the page: an address of a picture in, the bytes of another out. @param {string} address @param {import('./manual-pictures.mjs').PictureErrand['cut']} cut */
const inPage = (address, { left, top, width, height, to }) => `(async () => {
  const whole = await createImageBitmap(await (await fetch(${JSON.stringify(address)})).blob(), ${left}, ${top}, ${width}, ${height}, { resizeWidth: ${to.width}, resizeHeight: ${to.height}, resizeQuality: 'high' });
  const canvas = new OffscreenCanvas(${to.width}, ${to.height});
  canvas.getContext('2d').drawImage(whole, 0, 0);
  const made = await canvas.convertToBlob({ type: 'image/webp', quality: ${QUALITY} });
  return [...new Uint8Array(await made.arrayBuffer())];
})()`;

const work = async () => {
  const window = new BrowserWindow({ show: false });
  await window.loadURL('data:text/html,<!doctype html><title>pictures</title>');
  for (const { from, to, cut } of errands) {
    const address = `data:image/png;base64,${(await readFile(from)).toString('base64')}`;
    await writeFile(to, Uint8Array.from(await window.webContents.executeJavaScript(inPage(address, cut))));
  }
};

app.whenReady().then(work).then(() => app.exit(0), () => app.exit(1));
