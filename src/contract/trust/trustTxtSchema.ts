import * as v from 'valibot';

const sites = v.optional(
  v.array(v.pipe(v.string(), v.regex(/^https?:\/\/[!-~]+$/i, 'is not an http(s) address in plain ASCII'))),
);

const contacts = v.optional(
  v.array(
    v.pipe(
      v.string(),
      v.regex(
        /^(?:https?:\/\/|mailto:|tel:)[!-~]+$/i,
        'is not an http(s), mailto or tel address in plain ASCII',
      ),
    ),
  ),
);

/** What `trust.txt` says (draft-org-trust-relationship-protocol, JournalList): who belongs to whom, by addresses. */
export const trustTxtSchema = v.object({
  member: sites,
  belongto: sites,
  control: sites,
  controlledby: sites,
  social: sites,
  vendor: sites,
  customer: sites,
  disclosure: sites,
  contact: contacts,
  /** Whether the texts may train language models. */
  datatrainingallowed: v.optional(v.boolean()),
});
