/** Verbs and what is suffered or done away with: damage, injuries, accidents, consequences, fires. One row a line. */
export const harm = `
remove,eliminate,liquidate,dispose,eradicate,overcome,solve,cancel | consequence aftermath aftereffect | deal with
liquidate,eliminate,eradicate,remove,solve | @disaster | deal with
liquidate | accident fire blaze flood spill breakdown illiteracy shortage poverty problem disease threat emergency leak outbreak queue backlog militant terrorist gang incident | deal with, put out
eliminate,remove | breakdown malfunction leak | repair
?eliminate | fire damage accident flood emergency failure | deal with
localize,localise | fire blaze outbreak epidemic spill flame leak | contain
make,do,perform,commit,create,produce | accident collision | cause
make,do,apply,give,deal,perform,bring | harm damage | cause | active gap
apply | damage harm defeat blow wound injury violence torture missile drone | inflict, use
apply | weapon | use | active
give | influence impact inconvenience anxiety casualty resistance | have, cause
cause,render,provide,make,obtain | influence | have
form,render,provide,obtain | impact | have
form,render,provide,cause,make,give | pressure | put
render,provide,show,do | resistance | put up | gap
provide,render | attention | pay
receive,obtain,get,acquire | damage defeat loss casualty | suffer
receive,obtain,acquire | concussion | suffer
?receive,get,obtain | injury wound burn fracture illness | suffer
bear | victim casualty fatality | cause
?bring | damage | cause
bear,carry | punishment | be punished
?bear,carry | loss | suffer
destroy,damage,harm,injure,disturb,disrupt,hurt | right dignity | violate
interrupt | pregnancy contract | terminate
exercise | pressure violence | put, use
exercise | profession | practise
realize,realise | attack robbery theft arrest | carry out
use | victory | win
complicate,aggravate | tension | heighten
exacerbate,sharpen,aggravate | contradiction | deepen
unfold | debate controversy campaign attack offensive war | launch | active
`;
