import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** Makes a check against a JSON Schema of draft 2020-12, formats included; it gives what is wrong. */
export function checkerOf(schema: object): (json: unknown) => string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
  formats.default(ajv);
  const validate = ajv.compile(schema);
  return (json) =>
    validate(json)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
