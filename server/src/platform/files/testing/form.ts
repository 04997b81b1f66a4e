export interface Part {
  name?: string;
  fileName?: string;
  type?: string;
  content: Buffer;
}

const BOUNDARY = 'form-boundary';
export const FORM_TYPE = `multipart/form-data; boundary=${BOUNDARY}`;

/** A form as a browser or the mini-program sends it. */
export const form = (...parts: Part[]): Buffer =>
  Buffer.concat([
    ...parts.flatMap(({ name = 'file', fileName = 'photo.jpg', type = 'image/jpeg', content }) => [
      Buffer.from(`--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"; filename="${fileName}"\r\ncontent-type: ${type}\r\n\r\n`),
      content,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ]);
