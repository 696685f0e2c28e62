/** The browser comes with npm (`@sparticuz/chromium`), so nothing is downloaded while installing. */
module.exports = { skipDownload: true };
