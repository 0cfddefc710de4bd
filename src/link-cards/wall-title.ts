import { pattern } from '../lazily';

/** What sites say in place of a page when they take us for a machine or want consent, with no more than their name behind it. */
const alone = [
	'just a moment|one moment,? please|please wait|attention required|access (?:to this page has been )?denied',
	'are you (?:a robot|human)|(?:robot|bot|security) (?:check|verification)(?: required)?|human verification',
	'(?:[a-z]+ )?security checkpoint|client challenge|captcha(?: challenge)?|pardon our interruption',
	"making sure you(?:[’']re| are) not a bot|(?:sorry, )?you have been blocked",
	'request rejected|(?:error: )?the request could not be satisfied|before you continue|your privacy choices',
	'(?:page )?not found|forbidden|(?:log|sign) ?in|redirecting|you are being redirected|loading',
	'please enable (?:javascript|cookies)(?: to continue)?|javascript is (?:disabled|required)',
	// What Cloudflare and others say for "Just a moment".
	'(?:nur )?einen moment(?:,? bitte)?|un instant|un momento(?:,? por favor)?|um momento|un attimo|chwileczkę',
	'een ogenblik(?: geduld)?|bir dakika(?:,? lütfen)?|один момент|подождите(?:,? пожалуйста)?',
	'しばらくお待ちください|[请請]稍[候等]|잠시만 기다(?:리십시오|리세요|려 ?주세요)',
].join('|');

/** The same, whatever follows. */
const begun = [
	"(?:please )?verify(?:ing)? (?:that )?you(?:[’']re| are)|checking your browser|please wait (?:while|for)",
	'ddos-guard|(?:log|sign) ?in to continue',
	'(?:error )?(?:40[134]|429|50\\d)(?:$|[ :-]+(?:error|page|not|forb|unau|too|bad|serv|gate|int))',
	"(?:before you continue|bevor (?:sie|du)|avant d(?:[’']accéder|e continuer)|prima di continuare) .{0,20}(?:google|youtube)",
	'(?:antes de (?:ir|continuar|acceder|aceder|avançar)|voordat (?:je|u)) .{0,20}(?:google|youtube)',
	'(?:google|youtube) ?に(?:アクセスする|進む|移動する)前に',
].join('|');

const wall = pattern(`^(?:(?:${alone})[ .…!?]*(?:$|[-–—|·•‹«(])|${begun})`, 'i');

/** Is this title what a site says in place of a page? A talk named "Just a moment: how caches work" is none. */
export function isWall(title: string): boolean {
	return wall().test(title);
}
