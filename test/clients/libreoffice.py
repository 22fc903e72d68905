"""Lets LibreOffice Writer check a document with its own LanguageTool client. Arguments: the server's address, a text.
Prints one JSON object: the locales the client took from the server, and what Writer's checker reports of the paragraph."""
import json, os, shutil, subprocess, sys, tempfile, time
import uno

base, text = sys.argv[1:3]
home = tempfile.mkdtemp(prefix='backread-office-')
pipe = 'backread%d' % os.getpid()
office = subprocess.Popen(
    ['soffice', '--headless', '--norestore', '--nologo', '--nodefault', '-env:UserInstallation=file://' + home,
     '--accept=pipe,name=%s;urp;' % pipe], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def connect():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
    for _ in range(120):
        try:
            return resolver.resolve('uno:pipe,name=%s;urp;StarOffice.ComponentContext' % pipe)
        except Exception:
            time.sleep(0.5)
    raise SystemExit('soffice does not answer')


def value(name, what):
    item = uno.createUnoStruct('com.sun.star.beans.PropertyValue')
    item.Name, item.Value = name, what
    return item


def run(context):
    make = lambda name: context.ServiceManager.createInstanceWithContext(name, context)
    node = '/org.openoffice.Office.Linguistic/GrammarChecking/LanguageTool'
    settings = make('com.sun.star.configuration.ConfigurationProvider').createInstanceWithArguments(
        'com.sun.star.configuration.ConfigurationUpdateAccess', (value('nodepath', node),))
    settings.setPropertyValue('BaseURL', base + '/v2')
    settings.setPropertyValue('IsEnabled', True)
    if len(sys.argv) > 3:
        settings.setPropertyValue('Username', 'desk')
        settings.setPropertyValue('ApiKey', sys.argv[3])
    settings.commitChanges()
    english = uno.createUnoStruct('com.sun.star.lang.Locale')
    english.Language, english.Country = 'en', 'US'
    service = 'com.sun.star.linguistic2.Proofreader'
    checker = 'org.openoffice.lingu.LanguageToolGrammarChecker'
    manager = make('com.sun.star.linguistic2.LinguServiceManager')
    manager.setConfiguredServices(service, english, (checker,))
    locales = [l.Language + ('-' + l.Country if l.Country else '') for l in make(checker).getLocales()]
    document = make('com.sun.star.frame.Desktop').loadComponentFromURL(
        'private:factory/swriter', '_blank', 0, (value('Hidden', True),))
    document.CharLocale = english
    document.Text.setString(text)
    paragraph = document.getFlatParagraphIterator(2, True).getFirstPara()
    # What Writer runs behind the blue lines.
    result = make('com.sun.star.linguistic2.ProofreadingIterator').checkSentenceAtPosition(
        document, paragraph, paragraph.getText(), english, 0, len(text), 0)
    errors = [{'offset': e.nErrorStart, 'length': e.nErrorLength, 'message': e.aFullComment,
               'short': e.aShortComment, 'suggestions': list(e.aSuggestions)} for e in result.aErrors]
    document.close(True)
    return {'checkers': list(manager.getConfiguredServices(service, english)), 'locales': locales, 'errors': errors}


try:
    context = connect()
    print(json.dumps(run(context)))
    try:
        context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context).terminate()
    except Exception:
        pass
    office.wait(20)
finally:
    office.poll() is None and office.kill()
    shutil.rmtree(home, ignore_errors=True)
