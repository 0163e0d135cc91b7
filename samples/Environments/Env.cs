// The environments: each member is a folder of manifests, in this order.
public enum Env
{
    Dev,
    Staging,
    Prod,
}
