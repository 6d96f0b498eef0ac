package org.hearthwatch.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks what the container would run in a transaction of its own. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@interface OwnTransaction {

  /** To mark with. */
  final class Literal extends AnnotationLiteral<OwnTransaction> implements OwnTransaction {
    private static final long serialVersionUID = 1;
  }

  /** Runs it so. */
  @OwnTransaction
  @Interceptor
  @Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
  class Around {
    @Inject private Transactions transactions;

    /** One call, one transaction. */
    @AroundInvoke
    public Object around(InvocationContext call) throws Exception {
      return transactions.inNew(call::proceed);
    }
  }
}
