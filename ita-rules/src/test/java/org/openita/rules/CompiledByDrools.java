package org.openita.rules;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.openita.model.score.Fact;
import org.openita.rules.RulePack.RuleFile;

/** The same rule files, read and compiled by Drools itself. */
final class CompiledByDrools {

    private final KieBase base;

    private CompiledByDrools(KieBase base) {
        this.base = base;
    }

    static CompiledByDrools of(Collection<RuleFile> files) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem system = services.newKieFileSystem();
        files.forEach(file -> system.write("src/main/resources/" + file.name(), file.text()));
        KieBuilder builder = services.newKieBuilder(system).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return new CompiledByDrools(
                services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase());
    }

    /** What each firing found: {@code rule name: call(arguments)}, in no order. */
    List<String> fire(List<Fact> facts) {
        KieSession session = base.newKieSession();
        try {
            Recorder recorder = new Recorder();
            session.addEventListener(recorder);
            session.setGlobal("findings", recorder.findings());
            facts.forEach(session::insert);
            session.fireAllRules();
            return recorder.found;
        } finally {
            session.dispose();
        }
    }

    /** Stands for {@link Findings}, whatever verbs it has. */
    private static final class Recorder extends DefaultAgendaEventListener implements InvocationHandler {

        private final List<String> found = new ArrayList<>();
        private String rule = "";

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            rule = event.getMatch().getRule().getName();
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method call, Object[] arguments) {
            found.add(rule + ": " + call.getName() + List.of(arguments));
            return null;
        }

        Findings findings() {
            return (Findings)
                    Proxy.newProxyInstance(Findings.class.getClassLoader(), new Class<?>[] {Findings.class}, this);
        }
    }
}
