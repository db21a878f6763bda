// Made by `npm run docs` from shared/carriers, as pack.ts says. Not to be edited.
import type {Arithmetic} from './check-digit.js';

export const checksums: readonly Arithmetic[] = [
  {modulus: 7, weights: '132645'},
  {modulus: 10, weights: '79'},
  {modulus: 37},
  {modulus: 11, weights: '42689753', zero: '5'},
  {modulus: 10, weights: '61'},
  {modulus: 11, weights: '137'},
  {modulus: 10, weights: '79', plus: 1},
  {modulus: 10, weights: '79', plus: 9},
  {modulus: 11, weights: '987654'},
  {modulus: 10, weights: '9', doubled: true},
  {modulus: 10, weights: '89'},
  {modulus: 10, weights: '98'},
  {modulus: 10, weights: '79', plus: 2},
];

/** The countries whose post has no table of its own: by the first letter, the second ones as bits; base 36. */
export const otherPosts = `rk6m0 wy67f eg8ko jzmyo e1qc dts cug9l e8sg 9yq0 ftc wgyc0 cepl3 13w8yl pzrp 35s a58mp 1 3accg vs34f o4r7w tys74 mnh1 5mao sg g 2hzi9`;

export const packedOwners = `4px;~;~;CN;85
acs;acs courier;~courier.net;GR;75
air-cargo;~;;;75
amazon;~,amazon logistics,amzl;track.~.com track.~.co.uk track.~.de track.~.fr track.~.it track.~.es;;98
an-post;~;~;=IE;79
aramex;~;~ ~.com.au;AE;78
asendia;~;~;;80
australia-post;~,auspost,startrack;auspost.com.au;=AU;86
austrian-post;~,osterreichische post;post.at;=AT;83
blue-dart;~,bluedart;~;IN;75
bpost;~;~.cloud ~.be;=BE;83
bring;~,posten norge;~ ~.no posten.no;=NO;81
brt;~,bartolini;~.it;IT;82
cainiao;~,aliexpress standard shipping;~;CN;90
canada-post;~,postes canada;~-postescanada.ca ~.ca;=CA;85
canpar;~;~;CA;70
cargus;~;~.ro;RO;76
ceska-posta;~;postaonline.cz ~.cz;=CZ;80
china-post;~,ems china,china ems;ems.com.cn ~.com.cn;=CN;90
chronopost;~;~.fr;FR;83
cj-logistics;~,cj대한통운,대한통운;~ doortodoor.co.kr;KR;80
correios;~;~.com.br link~.com.br;=BR;87
correos;~;~.es;=ES;85
ctt;~;~.pt ~express;=PT;80
delhivery;~;~;IN;80
dhl;~,deutsche post;~ ~.de ~ecs ~globalmail ~parcel.nl deutschepost.de;=DE;93
dpd;~,geopost;~ ~.de ~.co.uk ~group ~local.co.uk ~.fr ~.com.pl ~.nl ~.ie;DE;92
dragonfly;~,intelcom;~shipping.ca intelcom.ca;CA;80
dtdc;~;~.in ~;IN;73
elta;~,ελτα;~.gr;=GR;77
estafeta;~;~;MX;80
evri;~,hermes uk,myhermes uk;~ myhermes.co.uk;GB;89
fedex;~,federal express;~;US;96
gls;~;~-group.eu ~-group ~-italy;DE;89
gofo;~,cirro;~express ~;US;80
gs1;sscc;;;85
hermes-de;hermes,myhermes;myhermes.de hermesworld;DE;89
india-post;~,speed post;~.gov.in;=IN;85
inpost;~,paczkomaty,paczkomat;~.pl ~.it;PL;89
japan-post;~,yu pack,日本郵便,ゆうパック;~.jp;=JP;83
jd-logistics;~,京东物流;jingdonglogistics;CN;80
jt-express;j t express,j t;~.my ~.ph ~;ID;85
korea-post;~,우체국;epost.go.kr;=KR;80
la-poste;~,colissimo;~.fr colissimo.fr;=FR;88
landmark;landmark global;~global;;75
magyar-posta;~,mpl;posta.hu;=HU;77
meest;~;~;UA;74
mondial-relay;~;~.fr ~;FR;84
mrw;~;~.es;ES;79
ninja-van;~,ninjavan;~.co;SG;80
nova-poshta;~,nova post,нова пошта,новая почта;~.ua novapost;UA;86
np-shopping;~;;UA;65
nz-post;~,new zealand post;~.co.nz;=NZ;79
old-dominion;~,odfl;odfl;US;75
omniva;~;~.ee;=EE;76
ontrac;~,lasership,laser ship;~ lasership;US;86
osm-worldwide;~;~;US;80
packeta;~,zasilkovna;~ zasilkovna.cz;CZ;81
parcelforce;~,parcel force;~;GB;79
poczta-polska;~,pocztex;poczta-polska.pl;=PL;84
poste-italiane;~,poste delivery,sda;poste.it sda.it;=IT;85
posti;~,itella;~.fi;=FI;80
postnl;~;~.nl ~.be ~.post;=NL;86
postnord;~;~ ~.se ~.dk ~.no ~.fi;=SE DK;85
purolator;~;~;CA;83
royal-mail;~;~;=GB;91
sagawa;~,佐川急便;~-exp.co.jp;JP;84
sandbox;test carrier;;;0
seko;seko logistics,~,omni parcel;omniparcel;;70
sendle;~;~;AU;73
seur;~;~;ES;81
sf-express;~,s f express,顺丰,順豐;sf-express;CN;85
spee-dee;~,speedee;~delivery;US;70
speedx;~;~.io;US;80
speedy;~;~.bg;BG;76
swiss-post;~,schweizerische post,la poste suisse,swisspost;post.ch ~.ch;=CH;83
ukrposhta;~,укрпошта;~.ua;=UA;80
uniuni;~;~;CA;82
ups;~,united parcel service;~ ~mi;US;98
usps;~,united states postal,us postal service,us mail;~;=US;99;92748ups 93612dhl 926126dhl 926129fedex 937486dhl
xpo;~,con way freight;~ ltl-~;US;72
yamato;~,ta q bin,ヤマト運輸,クロネコヤマト,宅急便;kuroneko~.co.jp;JP;86
yanwen;~;yw56.com.cn;=YP;83
yodel;~;my~.co.uk ~.co.uk;GB;83
yto;yto express,~,圆通;~.net.cn;CN;83
yunexpress;~,yun express;yuntrack;CN;85
;~;;;80`;

export const packedForms = `4PXmCN,-10! 4PX*mp,10,plain
[1-9]i,2
(0(0[16]|1[46]|2[037]|4[57]|5[357]|65|7[124579]|8[0123]|98)|1(0[56]|1[2478]|2[56]|3[19]|41|57|60|7[26]|80)|2(0[25]|1[47]|29|3[25]|57|97)|369|4(0[36]|79)|5(01|12|55|80)|6(0[37]|1[58]|95)|7(06|24|38|8[14])|8(65|76|80)|9(21|3[36]|88|9[269]))<g>#>,-2a,awb,3-8
[AFCQ]j,4 (AT|BE|DE|ES|FR|GB|IE|IN|IT|JP|NL|PL|SE|UK)j TB[A-Z]l,-3!

<i>#>,-2?a <j>#>,-2?a

*c#g,6 3[3-8]*c#g,3 *c#r,3 <0[0-3]s>#>,-3?b (11|3[3-8]|99)*c#r,2 (11|3[3-8]|99)*c#p,2,article-lead
<o>#>,?b <10s>#>,-6!b
<j>#>,-2?a
3232n,-7 32[39][29]t,-7!
<70n>#>,-6?b <370n>#>,-8b
l,2 n,2 s,2
LPn,-4! LPmCN,-8!,lp-cn CNGn,-6!
<o>#>,-2b
[CDKLSUXZ]u,!
[189]i,,awb
(DR|NB|NA|DE|BA|RR)ij[A-Z]
(1[0-2]|4[0-9]|5[0-2]|9[5-9])k,9
n,2 <n>*>,-1c (PZ|X[A-Z])<h>#>(FR|JB|JF),-6!d,s10
j,5 l,3

[PD][A-Z]*d#i@,6 [PD][A-Z]*d#p@,5!
00[5-9]s,-3,express
[1-9]lm,2
g,8 i,7 000j (51|60|69)l 34p <i>#>,-1a,express <j>#>,1a,express-11 JDpr,-2! JJDjt,-4! JVGLjt,-8! 3S[A-Z0-9]*ik,11 GMpt,-4! (LX|RX)jt,1 <003404m>#>,-14!b,paket <k>#>,?e,identcode @df#g,11 #@b#df,10
n,1 <n>*>,-2c <*g#q(0[0-9][1-9]|0[1-9]0|[1-9][0-9][0-9])>*>,12c m[A-Z],3,poland
INTLCMht,-12!
@#h,2 7[DX]i,-3

j,3 l([A-Z][0-9]|[0-9][A-Z])h,8
h,4 [A-Z]b*m,17 [HT]*e#j,6,client p,2,digits
t,6 [0-8]u,6 <k>#>,-2f,express <n>#>,-2b,ground 96e<n>#>,-6!b,ground-96 1s00<k>#>,-8!f,express-34 96r00<k>#>,-10!f,ground-34 3o<k>#>d,f,astra <(61|74)q>#>,-3!g,economy DTl
*h,12 k,2 <k>#>,?h
GF[A-Z][A-Z]n,-2!
<[0-9]p>#>,-2b,sscc <00[0-9]p>#>,-6b,sscc-00
<m>#>,-2?b Hs,-2!

[569]w,-1!
<j>#>,a,,3-2-5-1 <k>#>,?a
JDV[A-Z]k,-5! JD[JKVWX]l,-5!,jdx JDm,-2 VGk,-2
8k JTm,-4! J[A-Z]j
6l
[5689][A-Z]k,2 <8[78]0k>*>,-5?c [0-9][A-Z]<j>#>,-1b,colissimo 87lm,-2
LTNhiN1,-10! LTNi,-5,plain
PNTMv,-8! JJH*q,13! RLn,-3
CVi@b,-2 MYCVi@b,-6!
h,2 j,4 l,4 <n>#>k,-2i
e[A-Z]f,1
NL(MY|SG|ID|PH|TH|VN)@ab#hj,-6! NJV*ln,8
(10|20|21|59)l,-3,,2-4-4-4
@b#jNPG,-4! NPG@b#l,-4!

<(0[0-9]|77|78|80)h>#>,-3j

<[CD]m>#>,-3!k 1LS7[12]j,-9! 1LS7[12]k1,-11!,1ls7-piece 1LSCX*jl,1! 1LS7[12]o,-7,1ls7-20 L[AEHINSX]h BNhl QhC,2

Zj,-2
@b#g,3 l,4 @d#j,4
<00[0-9]5900773i>#>,-20!b,sscc PXj,-3
[1-9]UW*j,8 5P*k,9 2IM[A-Z]ij,-4 RAk,-3 [1267]kl,3
JJFIos,-8! <00[0-9]64n>#>,-10!b,sscc
[23]S@cd#gj,-1! [23]S@ab#hk,-1
kSE,-3 <00[0-9](57|70|73)n>#>,-9!b,sscc <3(57|73)n>#>,-7b,sscc-18
<3[23]i>#>,-5j <[0-5]j>#>,j,older-pin @c#i,3,depot
32k*h,6
<k>#>,-1?a

6i
S*fg,7
0[1-9]l,-1
l,5 SFm,-4!
SPr,-4!
SPX@c#l,-4! SPX@c#r,-4!,hub-18
6j,-1
9[6-9]p,-3,,2-2-6-8
<l>#>,-2?i
UUS*mp,8! U9999k,-9 4CiUS,-6
[AHJKTVW]<i>#>,2l @e#i,12 80p,4 1Z<*h#g>#>,3!l,,,1Z12345E.+ l,8,ground ij,6 Tj,6
82h,2 <(0[1-4]|1[34]|2[13]|7[0137]|8[12])q>#>,!b,,,(7|14|23)0+ <9[1-5]s>#>,-5!b,impb,,9(20[258]|270|303|40[07]).0+ <9[1-5]w>#>,-5!b,impb-26 420e<9[1-5]s>#>,-11!b,routed 420i<9[1-5]s>#>,-11!b,routed-34 420e<9[1-5]w>#>,-11!b,routed-26 420i<9[1-5]w>#>,-11!b,routed-38 <7[137]q>#>,-3m,label-91 Mi,4
<h>#>,-2a
<k>#>,-1?a

JD0o,-6! JJD0o,-8! 8YDRi,-6
YTm,-4!
YTp,-4!
@b<h>#>@b,1!d,s10,,(CP|E[AC]|RA)0+..`;
