/** An onion service's address, version 3 (Tor's rend-spec-v3, 6): 56 letters and figures of base32, the last of them the version. */
export const onionPattern = /^http:\/\/[a-z2-7]{55}d\.onion$/;
