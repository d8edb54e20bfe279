import type { Page } from 'playwright';

/** Lets go of files over the window, as a person does who drags them there. */
export const drop = (page: Page, ...files: readonly { readonly name: string; readonly content: Buffer }[]) =>
  page.evaluate(
    (given) => {
      const dataTransfer = new DataTransfer();
      for (const { name, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name));
      }
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    },
    files.map(({ name, content }) => ({ name, base64: content.toString('base64') })),
  );
