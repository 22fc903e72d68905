/** How a line begins that belongs to the page around a story. Lower case, words only; `…:` asks for a colon (or bar) behind it, `$` for the end of the line. */
export const openers = `
a version of this article appeared
accept all cookies
accept cookies
ad …:
advertisement
advertisement $
advertisement …:
advertising $
all rights reserved
also in the topic …:
also interesting …:
also on the topic …:
also on …:
also read …:
also see …:
also watch …:
article continues
bookmark this
by the way, read
by topic …:
click here to
click the link
click to
click to enlarge
comments are closed
comments off $
continue reading
continue to the next
continued below
cookie policy
cookie settings
copy link $
copyright ©
disclaimer …:
do you want to know more
don't forget to subscribe
don't miss our
don't miss …:
download our app
download the app
editor's pick $
editor's picks $
enable javascript
extended reading …:
follow our
follow the news
follow us $
follow us in
follow us on
follow us …:
for more news
for more stories
full coverage $
full coverage …:
full version of the interview
further reading …:
get the latest news
hot topics …:
if you find an error
if you found an error
if you have found a spelling error
if you like this article
if you notice an error
if you spot an error
image caption
image copyright
image source
in the topic …:
infographic …:
infographics …:
interesting on the topic …:
it will also be interesting …:
javascript is disabled
join our channel
join our group
join our telegram
join our whatsapp
join the channel
join us on facebook
join us on telegram
latest news $
latest news …:
leave comments
like us on facebook
listen also …:
listen to the podcast
listen to this article
live updates …:
loading $
log in or register
log in to
main news …:
material on the topic …:
materials on the topic …:
might be interesting …:
more details about this
more details …:
more from our
more in the video
more interesting news
more news on
more news …:
more on the topic …:
more on this story
more on this topic
more on this …:
most popular $
most read $
news on the topic …:
newsletter sign up
next article …:
on the subject …:
on the topic $
on the topic …:
on this topic …:
originally published by
other news …:
our privacy policy
our telegram
photo courtesy
photo credit …:
photo gallery …:
photo illustration …:
photo report …:
photo source …:
photo …:
photos …:
picture source …:
please enable cookies
please enable javascript
please subscribe
please support our
please support us
press ctrl
previous article …:
print this article
privacy policy
promoted content
quick read …:
read about it …:
read about this …:
read all news
read also
read also $
read also …:
read and see also …:
read in detail …:
read in full
read more $
read more about
read more at
read more on
read more …:
read next $
read on the topic …:
read on …:
read our telegram
read the continuation
read the full article
read the full story
read this too
read too
read us in
read us on
recommend …:
recommended for you
recommended reading $
recommended reading …:
recommended to read
recommended …:
related article $
related article …:
related articles $
related articles …:
related content $
related content …:
related links $
related links …:
related material $
related material …:
related materials $
related materials …:
related news $
related news …:
related post $
related post …:
related posts $
related posts …:
related reading $
related reading …:
related stories $
related stories …:
related story $
related story …:
related topics $
related video $
related video …:
relevant news …:
relevant reading …:
reported errors
scan the qr code
scroll down
scroll to continue
see also …:
see more …:
select the text and press
send us news
share $
share in social networks
share on facebook
share on twitter
share on whatsapp
share the news
share this article
share this post
share this story
share with friends
share with your friends
share …:
sign in to
sign up for our
sign up for the
sign up to receive
similar articles $
similar articles …:
skip to content $
skip to main content
sponsored $
sponsored content
sponsored links
sponsored post
story continues below
subscribe $
subscribe and read
subscribe for
subscribe now
subscribe on
subscribe to our
subscribe to telegram
subscribe to the
subscribe to us
subscribe to us on
subscribe us
support us $
tags …:
telegram channel $
telegram channel …:
terms of service
the full text of the interview
the full version of the interview
the news is being supplemented
the news is supplemented
the post appeared first on
the text is being updated
there will be additions
this post was originally published
this site uses cookies
this video is
this website uses cookies
to the topic …:
top news …:
top stories …:
trending now $
update your browser
video report …:
video …:
view comments
view gallery
view more
view original
view this post on
watch also …:
watch live …:
watch more …:
watch now …:
watch on youtube
watch our video
watch the full video
watch the interview
watch the video
watch this video
watch …:
we also advise
we also recommend
we recommend reading
we recommend to read
we recommend …:
we use cookies
what to read next
write to us $
you are here $
you can read more about
you may also be interested
you may also like
you may be interested in
you might also like
you might be interested in
you need to enable
your browser does not support
your email address will not
`;

/** Clauses of a notice about the page, found anywhere in a line. */
export const notices = `
appeared first on
article uses materials
cookies to ensure
ctrl + enter
enable javascript
in preparing this material
information from reuters was used
materials from reuters
materials of reuters
press ctrl
reproduction is prohibited
republished with permission
reprinted from
reprinted with permission
subscribe to our
the copyright belongs to
the material uses reports of
this article was translated
to our newsletter
to our telegram channel
to our youtube channel
uses materials from
were used in preparing
without permission is prohibited
`;
