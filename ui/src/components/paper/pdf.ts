import type { PDFDocumentLoadingTask, PDFPageProxy } from 'pdfjs-dist';
import type { TextContent } from 'pdfjs-dist/types/src/display/api';

/** A page that can be drawn, and what stands on it in words. */
export interface OpenedPage {
  page: PDFPageProxy;
  text: string;
  /** Its width and height on paper, in CSS pixels. */
  width: number;
  height: number;
}

/** A paper that was read. */
export interface Opened {
  pages: readonly OpenedPage[];
  /** Lets go of it. */
  close: () => void;
}

/** CSS pixels of a point. */
const PIXELS = 96 / 72;

/** Reads a PDF, given in base 64. */
export async function openPdf(base64: string): Promise<Opened> {
  const open = await reader();
  const task = open(Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)));
  const close = () => void task.destroy().catch(() => undefined);
  try {
    const document = await task.promise;
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    const pages = await Promise.all(
      numbers.map(async (number) => openPage(await document.getPage(number))),
    );
    return { pages, close };
  } catch (thrown) {
    close();
    throw thrown;
  }
}

async function openPage(page: PDFPageProxy): Promise<OpenedPage> {
  const { width, height } = page.getViewport({ scale: PIXELS });
  return { page, text: await textOf(page), width, height };
}

async function textOf(page: PDFPageProxy): Promise<string> {
  // Read by hand: `getTextContent` walks the stream with `for await`, which WebKit's streams do not know.
  const reader: ReadableStreamDefaultReader<TextContent> = page.streamTextContent().getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return text;
    }
    for (const item of value.items) {
      text += 'str' in item ? item.str + (item.hasEOL ? '\n' : '') : '';
    }
  }
}

/** Draws a page so many CSS pixels wide, sharp on this screen; the canvas changes when all is drawn. */
export function drawPage(opened: OpenedPage, canvas: HTMLCanvasElement, width: number): () => void {
  const scale = (width / opened.width) * PIXELS * window.devicePixelRatio;
  const viewport = opened.page.getViewport({ scale });
  const sheet = document.createElement('canvas');
  sheet.width = Math.ceil(viewport.width);
  sheet.height = Math.ceil(viewport.height);
  // As if for print: drawn in one go. Otherwise it is drawn a little with every frame, and a window that is
  // covered, or a computer that is busy, hardly has any.
  const task = opened.page.render({ canvas: sheet, viewport, intent: 'print' });
  const show = () => {
    canvas.width = sheet.width;
    canvas.height = sheet.height;
    canvas.getContext('2d')?.drawImage(sheet, 0, 0);
  };
  // Refused only when it is cancelled, because a later drawing takes its place.
  task.promise.then(show, () => undefined);
  return () => task.cancel();
}

type Reader = (data: Uint8Array) => PDFDocumentLoadingTask;

let started: Promise<Reader> | undefined;

/** What reads PDFs, brought in with the first paper; one worker serves all of them. */
function reader(): Promise<Reader> {
  started ??= start();
  return started;
}

async function start(): Promise<Reader> {
  // The legacy build: the other one calls `Map.prototype.getOrInsertComputed`, which WebKit has not before 26.2.
  const { PDFWorker, getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const port = new Worker(new URL('pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url), {
    type: 'module',
  });
  const worker = PDFWorker.create({ port });
  return (data) =>
    getDocument({
      data,
      worker,
      // The content security policy allows no code made from text, and no fonts but our own: glyphs are
      // drawn as outlines. The papers carry their fonts, so nothing is fetched.
      isEvalSupported: false,
      useWasm: false,
      useSystemFonts: false,
      disableFontFace: true,
    });
}
