package org.openita.benchmarks;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.runtime.KieSession;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Framework;
import org.openita.rules.Findings;
import org.openita.rules.RulePack;
import org.openita.scoring.arithmetic.FactSheet;
import org.openita.scoring.arithmetic.Scorer;

/** One assessment by the same rules, compiled by Drools when the program starts: what the interpreted ones spare. */
public final class CompiledStart {

    private CompiledStart() {}

    /** Prints what the rules find in the result of a file. */
    public static void main(String[] arguments) {
        Assessment assessment = Assessment.read(Path.of(arguments[0]));
        Framework framework = Framework.of(assessment.fiscalYear().year());
        List<String> found = new ArrayList<>();
        KieSession session = session(RulePack.builtIn(framework.fiscalYear()));
        session.setGlobal("findings", recorder(found));
        FactSheet.of(framework)
                .facts(Scorer.of(framework).score(assessment).sheet())
                .forEach(session::insert);
        session.fireAllRules();
        session.dispose();
        System.out.println(found);
    }

    private static KieSession session(RulePack pack) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        for (Optional<RulePack> one = Optional.of(pack); one.isPresent(); one = one.flatMap(RulePack::base)) {
            one.get().ruleFiles().forEach(file -> files.write("src/main/resources/" + file.name(), file.text()));
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        return services.newKieContainer(builder.getKieModule().getReleaseId())
                .getKieBase()
                .newKieSession();
    }

    private static Findings recorder(List<String> found) {
        InvocationHandler record = (proxy, method, values) -> {
            found.add(method.getName() + List.of(values));
            return null;
        };
        return (Findings)
                Proxy.newProxyInstance(Findings.class.getClassLoader(), new Class<?>[] {Findings.class}, record);
    }
}
