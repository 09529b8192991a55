// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What every answer of the server forbids the browser to do. « Rien ne quitte cet appareil » is a promise of the public
 * check: these headers make the browser keep it, even if a fault in the page tried otherwise.
 */
import type { FastifyHelmetOptions } from "@fastify/helmet";

/** Only files of this server: no inline script or style, no other site, no form, no frame. */
const CONTENT_SECURITY_POLICY = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "font-src": ["'self'"],
  "img-src": ["'self'"],
  "connect-src": ["'self'"],
  "manifest-src": ["'self'"],
  "worker-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "frame-ancestors": ["'none'"],
} as const;

/** What the page itself may use: the screen stays lit while one shows it to a clerk. */
const OWN_FEATURES = ["screen-wake-lock"] as const;

/** Everything else that a browser lets a policy close: a place, a camera, a sensor. */
const CLOSED_FEATURES = [
  "accelerometer",
  "ambient-light-sensor",
  "attribution-reporting",
  "autoplay",
  "bluetooth",
  "browsing-topics",
  "camera",
  "clipboard-read",
  "clipboard-write",
  "compute-pressure",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "interest-cohort",
  "keyboard-map",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "otp-credentials",
  "payment",
  "picture-in-picture",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "serial",
  "storage-access",
  "sync-xhr",
  "usb",
  "web-share",
  "window-management",
  "xr-spatial-tracking",
] as const;

export const PERMISSIONS_POLICY = [
  ...OWN_FEATURES.map((feature) => `${feature}=(self)`),
  ...CLOSED_FEATURES.map((feature) => `${feature}=()`),
].join(", ");

export const HELMET_OPTIONS: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: Object.fromEntries(
      Object.entries(CONTENT_SECURITY_POLICY).map(([name, sources]) => [name, [...sources]]),
    ),
  },
  referrerPolicy: { policy: "no-referrer" },
  frameguard: { action: "deny" },
  // An association's other sites are not ours to bind.
  hsts: { maxAge: 31_536_000, includeSubDomains: false },
};
