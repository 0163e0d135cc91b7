// The environments: each is a cluster of its own, and a folder of manifests.
public enum Stage
{
    Dev,
    Staging,
    Prod,
}
