using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Policy.RuleExample;

namespace ManifestDsl.Engine.Tests.Policy.Rules.PodSecurity;

internal abstract class AccountExamples(string id) : RuleExamples(id)
{
    protected const string Token = "automountServiceAccountToken";
}

internal sealed class TokenExamples() : AccountExamples("MDSL1030")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("false", Secure),
        Passes("true is an answer", Secure.With(Token, true)),
        Passes("hardening fills it", Secure.Without(Token), ManifestTier.Dsl),
        Fails("unset", Secure.Without(Token)),
        Fails("null", Secure.With(Token, Tree.Null)),
        CannotBeKnown("unknown", Secure.With(Token, Tree.Unknown)),
    ];
}

internal sealed class TokenAccountExamples() : AccountExamples("MDSL1031")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("no token", Secure),
        Passes("an account of its own", Secure.With(Token, true).With("serviceAccountName", "operator")),
        Passes("in the deprecated field", Secure.With(Token, true).With("serviceAccount", "operator")),
        Fails("no account", Secure.With(Token, true)),
        Fails("the default account", Secure.With(Token, true).With("serviceAccountName", "default")),
        CannotBeKnown("token unknown", Secure.With(Token, Tree.Unknown)),
        CannotBeKnown("account unknown", Secure.With(Token, true).With("serviceAccountName", Tree.Unknown)),
    ];
}

internal sealed class OwnAccountExamples() : AccountExamples("MDSL1032")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("its own", Secure.With("serviceAccountName", "shop")),
        Fails("none", Secure),
        Fails("the default one", Secure.With("serviceAccountName", "default")),
        CannotBeKnown("unknown", Secure.With("serviceAccountName", Tree.Unknown)),
    ];
}

internal sealed class DeprecatedAccountExamples() : AccountExamples("MDSL1033")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("unset", Secure.With("serviceAccountName", "shop")),
        Fails("alone", Secure.With("serviceAccount", "shop")),
        Fails("beside the new one", Secure.With("serviceAccount", "shop").With("serviceAccountName", "shop")),
        CannotBeKnown("unknown", Secure.With("serviceAccount", Tree.Unknown)),
    ];
}
