package org.zhengtu.serve;

import java.util.Set;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.vocabulary.XSD;

/**
 * The functions that queries from outside may call by IRI: casts to XSD types and mathematics. Those of SPARQL itself
 * have no IRI. Jena's registries would also load any class of the class path by an IRI {@code java:…}.
 */
final class Functions extends FunctionRegistry {

    private static final String MATH = "http://www.w3.org/2005/xpath-functions/math#";

    @Override
    public FunctionFactory get(String iri) {
        if (iri.startsWith(MATH)) {
            return FunctionRegistry.get().get(iri);
        }
        FunctionFactory cast =
                iri.startsWith(XSD.getURI()) ? FunctionRegistry.get().get(iri) : null;
        return cast == null ? null : called -> BoundedNumber.cast(called, cast.create(called));
    }

    @Override
    public boolean isRegistered(String iri) {
        return get(iri) != null;
    }

    /** The properties that are computed: {@code text:query} alone. */
    static final class Properties extends PropertyFunctionRegistry {

        private static final Set<String> ALLOWED = Set.of("http://jena.apache.org/text#query");

        @Override
        public PropertyFunctionFactory get(String iri) {
            return ALLOWED.contains(iri) ? PropertyFunctionRegistry.get().get(iri) : null;
        }

        @Override
        public boolean isRegistered(String iri) {
            return get(iri) != null;
        }

        @Override
        public boolean manages(String iri) {
            return get(iri) != null;
        }
    }
}
