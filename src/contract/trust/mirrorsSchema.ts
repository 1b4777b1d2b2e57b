import * as v from 'valibot';

/** `https://…`, or `http://….onion` (version 3); a folder may follow, and no closing slash. No name, password, query or fragment. */
const mirrorPattern = /^(?:https:\/\/[a-z\d.-]+(?::\d{1,5})?|http:\/\/[a-z2-7]{55}d\.onion)(?:\/[\w.~-]+)*$/;

/** No honest publication has more; a reader tries them one after another. */
const mostMirrors = 16;

/** Other addresses of the publication, in the order in which they are tried. */
export const mirrorsSchema = v.pipe(
  v.array(
    v.pipe(
      v.string(),
      v.regex(
        mirrorPattern,
        'is neither an https address nor that of an onion service, in lower case and without a closing slash',
      ),
    ),
  ),
  v.maxLength(mostMirrors, `has more than ${mostMirrors} addresses`),
  v.check((mirrors) => new Set(mirrors).size === mirrors.length, 'has one address twice'),
);
