import type { Localised } from '@guildhall/council';

/** Welsh texts here are drafts: each needs a review by a Welsh speaker of the council before it goes live. */
export const TEXTS = {
  skipToMain: { en: 'Skip to main content', cy: 'Neidio i’r prif gynnwys' },
  home: { en: 'Home', cy: 'Hafan' },
  previousPage: { en: 'Previous page', cy: 'Tudalen flaenorol' },
  back: { en: 'Back', cy: 'Yn ôl' },
  languageNavigation: { en: 'Choose a language', cy: 'Dewis iaith' },
  servicesTitle: { en: 'Online services', cy: 'Gwasanaethau ar-lein' },
  servicesLead: {
    en: 'What you can do online with {council}.',
    cy: 'Beth gallwch chi ei wneud ar-lein gyda {council}.',
  },
  demoTag: { en: 'Demo', cy: 'Demo' },
  demoBanner: {
    en: 'This is a demonstration by a council that does not exist. Nothing you send reaches anyone. Do not enter real personal details.',
    cy: 'Arddangosiad yw hwn gan gyngor nad yw’n bodoli. Nid yw dim a anfonwch yn cyrraedd neb. Peidiwch â rhoi manylion personol go iawn.',
  },
  demoBannerReal: {
    en: 'This is a demonstration for {council}. Nothing you send reaches anyone. Do not enter real personal details.',
    cy: 'Arddangosiad ar gyfer {council} yw hwn. Nid yw dim a anfonwch yn cyrraedd neb. Peidiwch â rhoi manylion personol go iawn.',
  },
  previewTag: { en: 'Preview', cy: 'Rhagolwg' },
  previewBanner: {
    en: 'This is a preview for staff. Nothing you send is acted on.',
    cy: 'Rhagolwg i staff yw hwn. Ni weithredir ar ddim a anfonwch.',
  },
  footerLinks: { en: 'Support links', cy: 'Dolenni cymorth' },
  accessibility: { en: 'Accessibility statement', cy: 'Datganiad hygyrchedd' },
  privacy: { en: 'Privacy notice', cy: 'Hysbysiad preifatrwydd' },
  cookies: { en: 'Cookies', cy: 'Cwcis' },
  contact: { en: 'Contact us', cy: 'Cysylltu â ni' },
  staff: { en: 'Staff sign in', cy: 'Mewngofnodi staff' },
  notFoundTitle: { en: 'Page not found', cy: 'Heb ddod o hyd i’r dudalen' },
  notFoundText: {
    en: 'If you typed the web address, check it is correct. If you pasted it, check you copied all of it.',
    cy: 'Os gwnaethoch chi deipio’r cyfeiriad gwe, gwnewch yn siŵr ei fod yn gywir. Os gwnaethoch chi ei ludo, gwnewch yn siŵr eich bod wedi copïo’r cyfan.',
  },
  forbiddenTitle: { en: 'We could not accept that form', cy: 'Ni allem dderbyn y ffurflen honno' },
  forbiddenText: {
    en: 'It was open for too long, or it was sent from another place. Nothing was sent. Go back, reload the page and send it again.',
    cy: 'Roedd ar agor am ormod o amser, neu cafodd ei hanfon o le arall. Ni anfonwyd dim. Ewch yn ôl, ail-lwythwch y dudalen a’i hanfon eto.',
  },
  noCookieTitle: { en: 'We could not remember your answer', cy: 'Ni allem gofio eich ateb' },
  noCookieText: {
    en: 'This service needs one cookie to keep your answers from page to page. Allow cookies for this site in your browser, then start again.',
    cy: 'Mae angen un cwci ar y gwasanaeth hwn i gadw eich atebion o dudalen i dudalen. Caniatewch gwcis ar gyfer y wefan hon yn eich porwr, yna dechreuwch eto.',
  },
  endedTitle: { en: 'Your answers are no longer here', cy: 'Nid yw eich atebion yma mwyach' },
  endedText: {
    en: 'We deleted them because you had not used the service for a while, or because you had finished or signed out in another tab. Nothing was sent.',
    cy: 'Fe’u dilëwyd am nad oeddech wedi defnyddio’r gwasanaeth ers tro, neu am eich bod wedi gorffen neu allgofnodi mewn tab arall. Ni anfonwyd dim.',
  },
  startAgain: { en: 'Start again', cy: 'Dechrau eto' },
  outsideArea: {
    en: '{postcode} is not in the area of {council}. It is in the area of {other}.',
    cy: 'Nid yw {postcode} yn ardal {council}. Mae yn ardal {other}.',
  },
  outsideAreaGo: { en: 'Go to the website of {other}', cy: 'Ewch i wefan {other}' },
  outsideAreaUnknown: {
    en: '{postcode} is not in our address list, so it may be in the area of another council.',
    cy: 'Nid yw {postcode} yn ein rhestr gyfeiriadau, felly gall fod yn ardal cyngor arall.',
  },
  findCouncil: { en: 'Find your local council on GOV.UK', cy: 'Dewch o hyd i’ch cyngor lleol ar GOV.UK' },
  terminatedPostcode: {
    en: 'Royal Mail no longer uses the postcode {postcode}.',
    cy: 'Nid yw’r Post Brenhinol yn defnyddio’r cod post {postcode} mwyach.',
  },
  addressesAway: {
    en: 'We cannot look up addresses just now. You can enter the address by hand.',
    cy: 'Ni allwn chwilio am gyfeiriadau ar hyn o bryd. Gallwch roi’r cyfeiriad â llaw.',
  },
  important: { en: 'Important', cy: 'Pwysig' },
  changedElsewhere: {
    en: 'Some answers were changed in another tab. Check them again, then send.',
    cy: 'Newidiwyd rhai atebion mewn tab arall. Gwiriwch nhw eto, yna anfonwch.',
  },
  tooLargeTitle: { en: 'That was too much to send at once', cy: 'Roedd hynny’n ormod i’w anfon ar unwaith' },
  tooLargeText: {
    en: 'Nothing was sent. Go back and shorten what you wrote.',
    cy: 'Ni anfonwyd dim. Ewch yn ôl a byrhewch yr hyn a ysgrifennoch.',
  },
  badRequestTitle: { en: 'We could not read that request', cy: 'Ni allem ddarllen y cais hwnnw' },
  badRequestText: {
    en: 'Nothing was sent. Go back, reload the page and try again.',
    cy: 'Ni anfonwyd dim. Ewch yn ôl, ail-lwythwch y dudalen a rhowch gynnig arall arni.',
  },
  unavailableTitle: { en: 'There is a problem with the service', cy: 'Mae problem gyda’r gwasanaeth' },
  unavailableText: {
    en: 'Try again in a few minutes. Answers you have already continued past are kept.',
    cy: 'Rhowch gynnig arall arni ymhen ychydig funudau. Mae’r atebion rydych eisoes wedi mynd heibio iddynt wedi’u cadw.',
  },
  errorContact: {
    en: 'If it keeps happening, contact us on {phone} and give this code: {code}.',
    cy: 'Os yw’n dal i ddigwydd, cysylltwch â ni ar {phone} a rhowch y cod hwn: {code}.',
  },
  notSavedTitle: { en: 'There is a problem', cy: 'Mae problem' },
  notSaved: {
    en: 'We could not save your answer just now. What you typed is still here: wait a moment, then select Continue again.',
    cy: 'Ni allem gadw eich ateb ar hyn o bryd. Mae’r hyn a deipioch yma o hyd: arhoswch eiliad, yna dewiswch Parhau eto.',
  },
  notSent: {
    en: 'We could not send it just now. Nothing is lost: wait a moment, then send it again.',
    cy: 'Ni allem ei anfon ar hyn o bryd. Nid oes dim wedi’i golli: arhoswch eiliad, yna anfonwch ef eto.',
  },
} as const satisfies Record<string, Localised>;

/** `text` with its `{name}` parts filled in. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
